import { ruleOf } from '../../domain/appeal/acts';
import { type PeopleAround, peopleOf } from '../../domain/appeal/people-around';
import { isForNeighbours } from '../../domain/appeal/permission';
import type { NoticeKind } from '../../domain/areas';
import { isUrgent, mayCall } from '../../domain/notice/line';
import { excerptOf } from '../../domain/text/excerpt';
import { leaversOf } from '../lib/departures';
import { isHidden, openidOf, writerMark } from '../lib/writer';
import { composeNotice, type NewNotice, type NoticeRecord } from '../notice';
import type { AppealRecord, TimelineRecord } from './record';

const EXCERPT = 40;

/** People who are told besides those in the appeal itself. */
interface Others {
  /** Joiners and followers, and the owners of duplicates. */
  told: readonly string[];
  above: readonly string[];
  /** The appeal names them in its posts, and they hold none of these any more. */
  gone?: readonly string[];
}
export const NOBODY_ELSE: Others = { told: [], above: [] };

/** The message about one entry of the timeline; who did it is not told of it. */
export function announce(
  entry: TimelineRecord,
  before: AppealRecord,
  after: AppealRecord,
  others: Others = NOBODY_ELSE,
): NoticeRecord {
  const around = aroundOf(before, after, others);
  const told = ruleOf(entry.act).tells?.(around) ?? [];
  const audiences = told.map(({ kind, to }) => ({
    kind,
    to: to.filter((id) => id !== entry.by.id || kind === 'appeal.submitted'),
  }));
  const kinds = told.map(({ kind }) => kind);
  return composeNotice({
    id: noticeIdOf(after, entry),
    at: entry.at,
    about: { ...aboutOf(after, kinds), writer: writerOf(entry) },
    audiences,
    crowd: crowdOf(around, after),
    writers: hiddenWriters(after),
  });
}

/**
 * The people of its posts who would be told of the act and have left since. One request, none when nobody would be told
 * but who did it, or when the appeal is new: then its posts are as of now.
 */
export async function leaversTold(
  entry: TimelineRecord,
  before: AppealRecord,
  after: AppealRecord,
): Promise<string[]> {
  if (before === after) return [];
  const { recipients } = announce(entry, before, after);
  const posts = [...before.assignees, ...before.helpers].map(({ key, ids }) => ({
    key,
    ids: ids.filter((id) => recipients.includes(id)),
  }));
  return (await leaversOf(posts))(posts);
}

function aroundOf(before: AppealRecord, after: AppealRecord, others: Others): PeopleAround {
  const { told, above, gone = [] } = others;
  const owner = after.ownerId === null ? [] : [after.ownerId];
  const still = (id: string) => !gone.includes(id) && id !== after.ownerId;
  return {
    before,
    after,
    owner,
    told,
    above,
    interested: [...owner, ...told],
    had: peopleOf(before.assignees).filter(still),
    has: peopleOf(after.assignees).filter(still),
    helping: peopleOf(after.helpers).filter(still),
  };
}

/** The notice of the entry, or of the last one. */
export function noticeIdOf(
  { _id, timeline }: Pick<AppealRecord, '_id' | 'timeline'>,
  entry: Pick<TimelineRecord, 'id'> | undefined = timeline.at(-1),
): string {
  return `${_id}-${entry?.id ?? ''}`;
}

/** The words that everybody who was told may read: none once neighbours read the appeal no more. */
export function excerptForAll(appeal: AppealRecord): string {
  return isForNeighbours(appeal) ? excerpt(appeal) : '';
}

function excerpt({ content }: AppealRecord): string {
  return excerptOf(content.shown, EXCERPT);
}

/** A notice says this of an appeal: nothing personal. */
export function aboutOf(appeal: AppealRecord, kinds: readonly NoticeKind[]): NewNotice['about'] {
  const { _id: id, number, priority, path, status } = appeal;
  return {
    thing: { type: 'appeal', id },
    number,
    priority,
    isUrgent: isUrgent(priority),
    communityId: mayCall(priority, kinds) ? path.community : null,
    excerpt: status === 'withdrawn' ? '' : excerpt(appeal),
  };
}

/** A mark of the owner who did it. */
function writerOf({ by }: TimelineRecord): string | null {
  return by.role === 'owner' && by.id !== null ? writerMark(by.id) : null;
}

/** Those who wrote it, or what was merged into it, anonymously: their openids by hidden id. */
function hiddenWriters({ _id, absorbed, ...own }: AppealRecord): Map<string, string> {
  const writers = [own, ...absorbed].flatMap((writer): [string, string][] => {
    if (writer.ownerId === null || !isHidden(writer.ownerId)) return [];
    const openid = openidOf(writer, _id);
    return openid === null ? [] : [[writer.ownerId, openid]];
  });
  return new Map(writers);
}

/** The people who only joined or follow: not its writer or those of duplicates, nor its handlers. */
function crowdOf(
  { owner, told, has, had }: PeopleAround,
  { helpers, absorbed }: AppealRecord,
): string[] {
  const closer = new Set([...owner, ...has, ...had, ...peopleOf(helpers)]);
  for (const { ownerId } of absorbed) if (ownerId !== null) closer.add(ownerId);
  return told.filter((id) => !closer.has(id));
}
