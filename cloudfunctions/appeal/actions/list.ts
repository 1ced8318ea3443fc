import { command } from '../../lib/cloud';
import { pageOf } from '../../lib/paging';
import type { Handler } from '../../lib/serve';
import { presentItem } from '../presenter';
import { appeals } from '../record';

/** `appeal.list` */
export const list: Handler<'appeal.list'> = async ({ scope, cursor, limit }, call) => {
  const which =
    scope === 'mine'
      ? { ownerId: call.openid }
      : { 'path.community': call.me.path.community, isListed: true };
  const found = await appeals.list(
    { ...which, ...(cursor && { recency: command.lt(cursor) }) },
    { orderBy: ['recency', 'desc'], limit: limit + 1 },
  );
  const { page, nextCursor } = pageOf(found, limit, (appeal) => appeal.recency);
  return { items: page.map((appeal) => presentItem(appeal, call)), nextCursor };
};
