import { approverOf } from '../../../domain/appeal/handover';
import { assignTo } from '../../lib/assignees';
import type { Handler } from '../../lib/serve';
import { leftOut } from '../act/assign';
import { performSaying } from '../act/perform';
import type { AppealRecord } from '../record';

/** `appeal.requestExtension` */
export const requestExtension: Handler<'appeal.requestExtension'> = (
  { reason, workingDays, ...input },
  call,
) =>
  performSaying(call, {
    ...input,
    permission: 'requestExtension',
    act: 'requestExtension',
    text: reason,
    plan: async (appeal) => ({
      options: { workingDays },
      above: await approversOf(appeal),
    }),
  });

async function approversOf(appeal: AppealRecord): Promise<string[]> {
  const key = approverOf(appeal);
  if (key === null) return [];
  const { assignees } = await assignTo(appeal, leftOut(appeal), key);
  return assignees.flatMap(({ ids }) => ids);
}
