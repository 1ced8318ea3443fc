import type { Handler } from '../../lib/serve';
import { performSaying } from '../perform';

/** `appeal.escalate` */
export const escalate: Handler<'appeal.escalate'> = ({ reason, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'escalate',
    act: 'escalate',
    text: reason,
    movesUp: true,
  });
