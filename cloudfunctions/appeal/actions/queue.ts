import { command } from '../../lib/cloud';
import { pageOf } from '../../lib/paging';
import type { Handler } from '../../lib/serve';
import { presentItem } from '../presenter';
import { appeals } from '../record';

/** `appeal.queue` */
export const queue: Handler<'appeal.queue'> = async ({ cursor, limit }, call) => {
  if (call.me.roles.length === 0) return { items: [], nextCursor: null };
  const found = await appeals.list(
    {
      assignedTo: command.in(call.me.roles),
      isOpen: true,
      ...(cursor && { urgency: command.gt(cursor) }),
    },
    { orderBy: ['urgency', 'asc'], limit: limit + 1 },
  );
  const { page, nextCursor } = pageOf(found, limit, (appeal) => appeal.urgency);
  return { items: page.map((appeal) => presentItem(appeal, call)), nextCursor };
};
