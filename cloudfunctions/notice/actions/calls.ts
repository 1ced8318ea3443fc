import type { Output } from '../../../contract';
import { balanceOf } from '../../../domain/notice/credits';
import { type PlaceLevel, partsOf, type Role, type RoleKey, roleKey } from '../../../domain/people';
import { command } from '../../lib/cloud';
import { refuse } from '../../lib/errors';
import { pageOf } from '../../lib/paging';
import { dutyName, peopleInRoles, places } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { desksOf, presentCalls } from '../call-access';
import { calls as callRecords } from '../call-record';
import { mailboxesOf } from '../mailbox';

/** `notice.calls` */
export const calls: Handler<'notice.calls'> = async ({ isDone, cursor, limit }, { me }) => {
  const desks = desksOf(me);
  if (desks.length === 0) return refuse('FORBIDDEN');
  const theirs = { placeId: command.in(desks) };
  const before = cursor ? { recency: command.lt(cursor) } : {};
  const [found, open, unreachable] = await Promise.all([
    callRecords.list(
      { ...theirs, isDone, ...before },
      { orderBy: ['recency', 'desc'], limit: limit + 1 },
    ),
    callRecords.count({ ...theirs, isDone: false }),
    cursor ? [] : unreachableAt(desks),
  ]);
  const { page, nextCursor } = pageOf(found, limit, (call) => call.recency);
  return { items: await presentCalls(page), open, unreachable, nextCursor };
};

/** Who deals with what comes from a place one level down. */
const BELOW: Partial<Record<PlaceLevel, Role>> = {
  street: 'street_leader',
  community: 'community_secretary',
  grid: 'grid_worker',
};

/** Staff at these desks and one level down whom no WeChat message about a task would reach. Three requests. */
async function unreachableAt(
  desks: readonly string[],
): Promise<Output<'notice.calls'>['unreachable']> {
  const below = await places.all({ parentId: command.in([...desks]) });
  const posts: RoleKey[] = [
    ...desks.flatMap((id) => [roleKey('community_secretary', id), roleKey('community_staff', id)]),
    ...below.flatMap(({ _id, level }) => (BELOW[level] ? [roleKey(BELOW[level], _id)] : [])),
  ];
  const staff = await peopleInRoles(posts);
  const stored = await mailboxesOf(staff.map(({ _id }) => _id));
  const isReached = (id: string) =>
    stored.some(({ _id, credits }) => _id === id && balanceOf(credits.task) > 0);
  return staff
    .filter(({ _id }) => !isReached(_id))
    .flatMap((person) => {
      const post = posts.find((key) => person.roles.includes(key));
      return post ? [{ name: dutyName(person), role: partsOf(post).role }] : [];
    });
}
