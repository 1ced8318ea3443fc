import { assignUp } from '../../lib/assignees';
import type { Handler } from '../../lib/serve';
import { leftOut } from '../act/assign';
import { perform } from '../act/perform';

/** `appeal.escalate` */
export const escalate: Handler<'appeal.escalate'> = ({ reason, ...input }, call) =>
  perform(call, {
    ...input,
    permission: 'escalate',
    act: 'escalate',
    text: reason,
    plan: async (appeal) => ({ up: await assignUp(appeal, leftOut(appeal), appeal.level) }),
  });
