import { isOpen } from '../../../domain/appeal/transition';
import { scrub } from '../../../domain/text/scrub';
import type { Handler } from '../../lib/serve';
import { isPerson } from '../../lib/writer';
import { findSimilar } from '../find/similar';
import { presentItem } from '../present/item';

/** `appeal.similar`: only what is still being dealt with can be joined. */
export const similar: Handler<'appeal.similar'> = async (input, call) => {
  const { content, category, placeText = null } = input;
  const { me, now } = call;
  const draft = {
    content: scrub(content),
    category,
    placeText: placeText && scrub(placeText),
    path: me.path,
  };
  const found = await findSimilar(
    draft,
    now,
    ({ status, ownerId }) => isOpen(status) && !isPerson(ownerId, me._id),
  );
  return { items: found.map((appeal) => presentItem(appeal, call)) };
};
