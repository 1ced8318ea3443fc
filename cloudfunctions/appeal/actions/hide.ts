import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';
import { planToShowLess } from '../act/show-less';

/** `appeal.hide`: the owner shows less; nothing that was hidden is shown again. */
export const hide: Handler<'appeal.hide'> = (
  { words, isAnonymous, isForHandlers, ...input },
  call,
) =>
  perform(call, {
    ...input,
    permission: 'hide',
    act: 'hide',
    plan: (appeal) => planToShowLess(appeal, { words, isAnonymous, isForHandlers }, call.now),
  });
