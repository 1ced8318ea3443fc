import type { Output } from '../../../contract';
import { partsOf } from '../../../domain/appeal/routing';
import { balanceOf } from '../../../domain/notice/wallet';
import { type RoleKey, roleKey } from '../../../domain/people';
import { command } from '../../lib/cloud';
import { refuse } from '../../lib/errors';
import { pageOf } from '../../lib/paging';
import { dutyName, peopleInRoles, places } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { communitiesOf, presentCalls } from '../call-access';
import { calls as callRecords } from '../call-record';
import { mailboxes } from '../mailbox';

/** `notice.calls` */
export const calls: Handler<'notice.calls'> = async ({ isDone, cursor, limit }, { me }) => {
  const communities = communitiesOf(me);
  if (communities.length === 0) return refuse('FORBIDDEN');
  const theirs = { communityId: command.in(communities) };
  const before = cursor ? { recency: command.lt(cursor) } : {};
  const [found, open, unreachable] = await Promise.all([
    callRecords.list(
      { ...theirs, isDone, ...before },
      { orderBy: ['recency', 'desc'], limit: limit + 1 },
    ),
    callRecords.count({ ...theirs, isDone: false }),
    cursor ? [] : unreachableIn(communities),
  ]);
  const { page, nextCursor } = pageOf(found, limit, (call) => call.recency);
  return { items: await presentCalls(page), open, unreachable, nextCursor };
};

/** Staff of these communities and their grids whom no WeChat message about a task would reach. Three requests. */
async function unreachableIn(
  communities: readonly string[],
): Promise<Output<'notice.calls'>['unreachable']> {
  const grids = await places.all({ parentId: command.in([...communities]) });
  const posts: RoleKey[] = [
    ...communities.flatMap((id) => [
      roleKey('community_secretary', id),
      roleKey('community_staff', id),
    ]),
    ...grids.map(({ _id }) => roleKey('grid_worker', _id)),
  ];
  const staff = await peopleInRoles(posts);
  const stored = await mailboxes.some(staff.map(({ _id }) => _id));
  const isReached = (id: string) =>
    stored.some(({ _id, wallet }) => _id === id && balanceOf(wallet.task) > 0);
  return staff
    .filter(({ _id }) => !isReached(_id))
    .flatMap((person) => {
      const post = posts.find((key) => person.roles.includes(key));
      return post ? [{ name: dutyName(person), role: partsOf(post).role }] : [];
    });
}
