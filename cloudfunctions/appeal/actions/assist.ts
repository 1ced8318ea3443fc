import type { Handler } from '../../lib/serve';
import { handTo } from '../act/hand-to';

/** `appeal.assist` */
export const assist: Handler<'appeal.assist'> = (input, call) => handTo(call, 'assist', input);
