import type { Act } from '../../domain/appeal/vocabulary';
import { isUrgent, mayCall } from '../../domain/notice/line';
import { excerptOf, scrub } from '../../domain/text/scrub';
import { type Audience, composeNotice, type NewNotice, type NoticeRecord } from '../notice';
import type { AppealRecord, AssigneeRecord, TimelineRecord } from './record';

const EXCERPT = 40;

function everyone(posts: readonly AssigneeRecord[]): string[] {
  return posts.flatMap((post) => post.ids);
}

/** Who is told besides those in the appeal itself. */
interface Others {
  /** Joiners and followers, and the owners of duplicates. */
  told: readonly string[];
  above: readonly string[];
  /** Who stands in its posts, and holds none of them any more. */
  gone?: readonly string[];
}
export const NOBODY_ELSE: Others = { told: [], above: [] };

/** The people around one act; `after` has the new assignees, `before` those who had it. */
interface Around {
  before: AppealRecord;
  after: AppealRecord;
  owner: string[];
  /** The owner and all who joined or follow. */
  interested: string[];
  told: readonly string[];
  above: readonly string[];
  had: string[];
  has: string[];
}

type Table = Partial<Record<Act, (around: Around) => Audience[]>>;

const assigned = ({ after, has }: Around): Audience => ({
  kind: after.gaps.length > 0 ? 'appeal.gap' : 'appeal.assigned',
  to: has,
});

/** Where an appeal comes in, and what the owner is told of it. */
const COLLECTING: Table = {
  submit: (around) => [assigned(around), { kind: 'appeal.submitted', to: around.owner }],
  record: (around) => [assigned(around)],
  supplement: ({ has, after }) => [
    { kind: 'appeal.supplemented', to: [...has, ...everyone(after.helpers)] },
  ],
  remind: ({ has }) => [{ kind: 'appeal.reminded', to: has }],
  merge: ({ interested }) => [{ kind: 'appeal.merged', to: interested }],
  withdraw: ({ has, told }) => [{ kind: 'appeal.withdrawn', to: [...has, ...told] }],
  rate: ({ has }) => [{ kind: 'appeal.rated', to: has }],
  reopen: ({ has, had, told }) => [
    { kind: 'appeal.reopened', to: has },
    { kind: 'appeal.reopenedFor', to: [...had, ...told] },
  ],
  askAgain: ({ owner }) => [{ kind: 'appeal.askedAgain', to: owner }],
  revealContact: ({ owner }) => [{ kind: 'appeal.contactRevealed', to: owner }],
  revealIdentity: ({ owner }) => [{ kind: 'appeal.identityRevealed', to: owner }],
};

/** What is done about it. */
const HANDLING: Table = {
  accept: ({ owner }) => [{ kind: 'appeal.accepted', to: owner }],
  respond: ({ interested }) => [{ kind: 'appeal.responded', to: interested }],
  progress: ({ interested }) => [{ kind: 'appeal.progressed', to: interested }],
  resolve: ({ interested }) => [{ kind: 'appeal.resolved', to: interested }],
  supervise: ({ has }) => [{ kind: 'appeal.supervised', to: has }],
  pause: ({ interested }) => [{ kind: 'appeal.paused', to: interested }],
  resume: ({ interested, has }) => [{ kind: 'appeal.resumed', to: [...interested, ...has] }],
  requestExtension: ({ above }) => [{ kind: 'appeal.extensionAsked', to: above }],
  extend: ({ interested, has }) => [{ kind: 'appeal.extended', to: [...interested, ...has] }],
  refuseExtension: ({ has }) => [{ kind: 'appeal.extensionRefused', to: has }],
  regrade: regraded,
  raise: regraded,
};

/** Where it goes. */
const PASSING: Table = {
  assist: ({ before, after }) => {
    const fresh = after.helpers.filter(({ key }) => !before.assistants.includes(key));
    return [{ kind: 'appeal.assistAsked', to: everyone(fresh) }];
  },
  transfer: passed,
  sendBack: passed,
  rule: passed,
  reassign: passed,
  vacate: (around) => [
    { ...assigned(around), to: around.has.filter((id) => !around.had.includes(id)) },
  ],
  escalate: (around) => wentUp(around, 'appeal.escalated'),
  overdue: (around) => wentUp(around, 'appeal.overdue'),
};

const AUDIENCES: Table = { ...COLLECTING, ...HANDLING, ...PASSING };

function passed(around: Around): Audience[] {
  const { before, after, interested, had, has } = around;
  const isRuled = after.ruling === 'awaiting' && before.ruling !== 'awaiting';
  const arrived: Audience = isRuled ? { kind: 'appeal.rulingAsked', to: has } : assigned(around);
  return [arrived, { kind: 'appeal.passedOn', to: [...interested, ...had] }];
}

function wentUp(around: Around, kind: 'appeal.escalated' | 'appeal.overdue'): Audience[] {
  const { interested, had } = around;
  return [{ kind, to: interested }, assigned(around), { kind, to: had }];
}

function regraded(around: Around): Audience[] {
  const { before, after, owner, has, had } = around;
  const arrived = after.level === before.level ? [] : [assigned(around)];
  return [...arrived, { kind: 'appeal.regraded', to: [...owner, ...has, ...had] }];
}

/** The message about one entry of the timeline; who did it is not told of it. */
export function announce(
  entry: TimelineRecord,
  before: AppealRecord,
  after: AppealRecord,
  others: Others = NOBODY_ELSE,
): NoticeRecord {
  const around = aroundOf(before, after, others);
  const audiences = (AUDIENCES[entry.act]?.(around) ?? []).map(({ kind, to }) => ({
    kind,
    to: to.filter((id) => id !== entry.by.id || kind === 'appeal.submitted'),
  }));
  return composeNotice({
    id: noticeIdOf(after, entry),
    at: entry.at,
    about: aboutOf(after, entry.act),
    audiences,
    crowd: crowdOf(around),
  });
}

function aroundOf(before: AppealRecord, after: AppealRecord, others: Others): Around {
  const { told, above, gone = [] } = others;
  const owner = after.ownerId === null ? [] : [after.ownerId];
  const still = (id: string) => !gone.includes(id);
  return {
    ...{ before, after, owner, told, above, interested: [...owner, ...told] },
    had: everyone(before.assignees).filter(still),
    has: everyone(after.assignees).filter(still),
  };
}

/** The notice of the entry, or of the last one. */
export function noticeIdOf(
  { _id, timeline }: Pick<AppealRecord, '_id' | 'timeline'>,
  entry: Pick<TimelineRecord, 'id'> | undefined = timeline.at(-1),
): string {
  return `${_id}-${entry?.id ?? ''}`;
}

/** What a notice says of an appeal: nothing personal. */
export function aboutOf(appeal: AppealRecord, act: string): NewNotice['about'] {
  const { _id: id, number, priority, path, content, alsoHide } = appeal;
  return {
    thing: { type: 'appeal', id },
    ...{ number, priority, isUrgent: isUrgent(priority) },
    communityId: mayCall(priority, act) ? path.community : null,
    excerpt: excerptOf(scrub(content, alsoHide), EXCERPT),
  };
}

/** Who only joined or follows: not its writer or those of duplicates, nor who handles it. */
function crowdOf({ after, owner, told, has, had }: Around): string[] {
  const closer = new Set([...owner, ...has, ...had, ...everyone(after.helpers)]);
  for (const { ownerId } of after.absorbed) if (ownerId !== null) closer.add(ownerId);
  return told.filter((id) => !closer.has(id));
}
