import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';
import { sayingLess, sayLess } from '../act/say-less';

/** `appeal.withdraw`: the messages about it say nothing of it any more. */
export const withdraw: Handler<'appeal.withdraw'> = ({ reason, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'withdraw',
    act: 'withdraw',
    text: reason,
    plan: (appeal) => ({ extra: sayingLess(appeal) }),
    afterwards: sayLess,
  });
