import type { Handler } from '../../lib/serve';
import { perform } from '../act/perform';

/** `appeal.withdraw` */
export const withdraw: Handler<'appeal.withdraw'> = ({ reason, ...input }, call) =>
  perform(call, { ...input, permission: 'withdraw', act: 'withdraw', text: reason });
