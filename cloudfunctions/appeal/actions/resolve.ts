import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';
import { wordsIn } from '../store/words';

/** `appeal.resolve` */
export const resolve: Handler<'appeal.resolve'> = ({ result: text, channel, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'resolve',
    act: 'resolve',
    text,
    plan: (appeal, { now: at }) => ({
      extra: {
        result: { text: wordsIn(appeal, text, { by: 'staff', isForAll: true }), channel, at },
      },
    }),
  });
