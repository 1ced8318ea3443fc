import { people } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { presentMe } from '../presenter';

/** `account.me` */
export const me: Handler<'account.me'> = async (_input, call) =>
  presentMe(await people.find(call.openid), call.openid);
