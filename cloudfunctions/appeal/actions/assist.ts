import type { Handler } from '../../lib/serve';
import { handTo } from '../hand-to';

/** `appeal.assist` */
export const assist: Handler<'appeal.assist'> = (input, call) => handTo(call, 'assist', input);
