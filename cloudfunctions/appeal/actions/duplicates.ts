import { mayNameAnother } from '../../../domain/appeal/permission';
import { isOpen } from '../../../domain/appeal/transition';
import { findVisible } from '../../lib/act/open';
import { Refusal, refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { asPerson } from '../act/access';
import { APPEALS } from '../act/kind';
import { describedInPublic, findSimilar } from '../find/similar';
import { presentItem } from '../present/item';

/** `appeal.duplicates`: what this one could be put into, so only what everybody may read. */
export const duplicates: Handler<'appeal.duplicates'> = async ({ appealId }, call) => {
  const appeal = await findVisible(APPEALS, appealId, call);
  if (appeal instanceof Refusal) return appeal;
  if (!mayNameAnother(asPerson(call.me), appeal)) return refuse('FORBIDDEN');
  const found = await findSimilar(
    describedInPublic(appeal),
    call.now,
    ({ _id, status }) => isOpen(status) && _id !== appealId,
  );
  return { items: found.map((other) => presentItem(other, call)) };
};
