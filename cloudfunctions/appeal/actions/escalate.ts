import { assignUp } from '../../lib/assignees';
import type { Handler } from '../../lib/serve';
import { leftOut } from '../act/assign';
import { performSaying } from '../act/perform';

/** `appeal.escalate` */
export const escalate: Handler<'appeal.escalate'> = ({ reason, ...input }, call) =>
  performSaying(call, {
    ...input,
    permission: 'escalate',
    act: 'escalate',
    text: reason,
    plan: async (appeal) => ({ up: await assignUp(appeal, leftOut(appeal), appeal.level) }),
  });
