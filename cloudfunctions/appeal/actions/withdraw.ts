import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';
import { sayingLess } from '../act/say-less';

/** `appeal.withdraw`: the messages about it say nothing of it any more. */
export const withdraw: Handler<'appeal.withdraw'> = ({ reason, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'withdraw',
    act: 'withdraw',
    text: reason,
    plan: (appeal) => ({ extra: sayingLess(appeal) }),
  });
