import type { Handler } from '../../lib/serve';
import { handTo } from '../act/hand-to';

/** `appeal.rule` */
export const rule: Handler<'appeal.rule'> = (input, call) => handTo(call, 'rule', input);
