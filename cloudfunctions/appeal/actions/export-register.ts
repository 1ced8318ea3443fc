import { REGISTER_ROWS, registerPostOf } from '../../../domain/appeal/register';
import { partsOf } from '../../../domain/people';
import { POSTS, type Post } from '../../../domain/places/posts';
import { staffActor } from '../../lib/assignees';
import { command } from '../../lib/cloud';
import { Refusal, refuse } from '../../lib/errors';
import { type PlaceRecord, places } from '../../lib/people';
import type { Handler, MemberCall } from '../../lib/serve';
import { type ExportContent, exportOnce, exportsOf } from '../../lib/take-away/exports';
import { appeals } from '../record';
import { registerFiles } from '../register/files';
import { presentExport } from '../register/present';
import { type RegisterAppeal, ROW_FIELDS, rowOf } from '../register/row';

/** Without their timelines so many appeals fit into one answer of the database. */
const PAGE = 500;

/** `appeal.exportRegister`: logged before anything is read. */
export const exportRegister: Handler<'appeal.exportRegister'> = async (input, call) => {
  const { communityId, month, idempotencyKey } = input;
  const place = await places.find(communityId);
  const post = place?.level === 'community' ? registerPostOf(call.me.roles, place.path) : null;
  if (!place || post === null) return refuse('FORBIDDEN');
  const thing = { type: 'appealRegister', id: communityId };
  const postName = place.pathNames[POSTS[partsOf(post).role as Post].place] ?? '';
  const by = staffActor(call.me, post, postName);
  const order = { thing, part: month, by, key: idempotencyKey };
  const done = await exportOnce(order, () => contentOf(place, month, call), call);
  if (done instanceof Refusal) return done;
  return presentExport(done, place.name, await exportsOf(thing));
};

async function contentOf(
  { _id, name }: PlaceRecord,
  month: string,
  { now }: MemberCall,
): Promise<ExportContent> {
  const which = { 'path.community': _id, month };
  const found = await latestOf(which);
  const all = found.length > REGISTER_ROWS ? await appeals.count(which) : found.length;
  const rows = found.slice(0, REGISTER_ROWS).map((appeal) => rowOf(appeal, now));
  const left = Math.max(0, all - rows.length);
  const files = registerFiles({ placeName: name, month, rows, left, madeAt: now });
  return { files, rows: rows.length, left };
}

/** The latest of the month, one more than the register holds when there are more. */
async function latestOf(which: Record<string, unknown>): Promise<RegisterAppeal[]> {
  const found: RegisterAppeal[] = [];
  for (let before: string | null = '~'; before !== null && found.length <= REGISTER_ROWS; ) {
    const page: RegisterAppeal[] = await appeals.parts<RegisterAppeal>(
      { ...which, recency: command.lt(before) },
      { orderBy: ['recency', 'desc'], limit: PAGE },
      ROW_FIELDS,
    );
    found.push(...page);
    before = page.length === PAGE ? (page.at(-1)?.recency ?? null) : null;
  }
  return found;
}
