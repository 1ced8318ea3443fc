import { excerptOf, scrub } from '../../domain/appeal/scrub';
import type { Act } from '../../domain/appeal/vocabulary';
import { type Audience, composeNotice, type NoticeRecord } from '../notice';
import type { AppealRecord, AssigneeRecord, TimelineRecord } from './record';

const EXCERPT = 40;

function everyone(assignees: readonly AssigneeRecord[]): string[] {
  return assignees.flatMap((assignee) => assignee.ids);
}

/** Who is told what, by act; `after` has the new assignees, `before` those who had it. */
function audiencesOf(act: Act, before: AppealRecord, after: AppealRecord): Audience[] {
  const owner = [after.ownerId];
  const had = everyone(before.assignees);
  const has = everyone(after.assignees);
  const assigned: Audience = { kind: after.gaps.length > 0 ? 'gap' : 'assigned', to: has };
  const table: Record<Act, Audience[]> = {
    submit: [assigned, { kind: 'submitted', to: owner }],
    accept: [{ kind: 'accepted', to: owner }],
    respond: [{ kind: 'responded', to: owner }],
    progress: [{ kind: 'progressed', to: owner }],
    escalate: [{ kind: 'escalated', to: owner }, assigned, { kind: 'escalated', to: had }],
    overdue: [{ kind: 'overdue', to: owner }, assigned, { kind: 'overdue', to: had }],
    resolve: [{ kind: 'resolved', to: owner }],
    rate: [{ kind: 'rated', to: has }],
    reopen: [{ kind: 'reopened', to: [...has, ...had] }],
    withdraw: [{ kind: 'withdrawn', to: has }],
    revealContact: [{ kind: 'contactRevealed', to: owner }],
  };
  return table[act];
}

/** The message about one entry of the timeline; who did it is not told of it. */
export function announce(
  entry: TimelineRecord,
  before: AppealRecord,
  after: AppealRecord,
): NoticeRecord {
  const audiences = audiencesOf(entry.act, before, after).map(({ kind, to }) => ({
    kind,
    to: to.filter((id) => id !== entry.by.id || kind === 'submitted'),
  }));
  const about = {
    thing: { type: 'appeal' as const, id: after._id },
    number: after.number,
    priority: after.priority,
    excerpt: excerptOf(scrub(after.content), EXCERPT),
  };
  return composeNotice(`${after._id}-${entry.id}`, entry.at, about, audiences);
}
