import type { Routing } from '../../places/posts';
import type { ActRule } from '../act-rule';
import type { AppealCase, CaseChange } from '../case';
import { partOf } from '../moves/stay';
import { without } from '../moves/without';
import { OPEN } from '../open';
import { peopleOf } from '../people-around';

/** 请求协办 */
export const assist = {
  callers: ['handler'],
  from: OPEN,
  to: 'same',
  mayName: ({ key }, { assignedTo, assistants }) =>
    !assignedTo.includes(key) && !assistants.includes(key),
  change: (appeal, _now, { to }) => to && addAssistants(appeal, to),
  tells: ({ before, after }) => {
    const fresh = after.helpers.filter(({ key }) => !before.assistants.includes(key));
    return [{ kind: 'appeal.assistAsked', to: peopleOf(fresh) }];
  },
  readers: 'ownerAndStaff',
} satisfies ActRule;

function addAssistants(appeal: AppealCase, { assignedTo }: Routing): CaseChange | null {
  const fresh = without(without(assignedTo, appeal.assignedTo), appeal.assistants);
  if (fresh.length === 0) return null;
  return { ...partOf(appeal), assistants: [...appeal.assistants, ...fresh] };
}
