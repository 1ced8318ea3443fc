import type { Handler } from '../../lib/serve';
import { performSaying } from '../act/perform';

/** `appeal.withdraw` */
export const withdraw: Handler<'appeal.withdraw'> = ({ reason, ...input }, call) =>
  performSaying(call, { ...input, permission: 'withdraw', act: 'withdraw', text: reason });
