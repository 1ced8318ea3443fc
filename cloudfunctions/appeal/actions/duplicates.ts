import { mayNameAnother } from '../../../domain/appeal/permission';
import { isOpen } from '../../../domain/appeal/transition';
import { refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { asPerson, isVisibleTo } from '../act/access';
import { findSimilar } from '../find/similar';
import { presentItem } from '../present/item';
import { appeals } from '../record';

/** `appeal.duplicates`: what this one could be put into, so only what everybody may read. */
export const duplicates: Handler<'appeal.duplicates'> = async ({ appealId }, call) => {
  const appeal = await appeals.find(appealId);
  if (!appeal || !isVisibleTo(call.me, appeal)) return refuse('NOT_FOUND');
  if (!mayNameAnother(asPerson(call.me), appeal)) return refuse('FORBIDDEN');
  const found = await findSimilar(
    appeal,
    call.now,
    ({ _id, status }) => isOpen(status) && _id !== appealId,
  );
  return { items: found.map((other) => presentItem(other, call)) };
};
