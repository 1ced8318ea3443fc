import { isPerson } from '../../lib/writer';
import type { HasActed } from '../../notice';
import { appeals } from '../record';

/** Whether somebody did something with the appeal since: then they know of it. One request. */
export const hasActed: HasActed = async (appealId, openid, since) => {
  const appeal = await appeals.find(appealId);
  return appeal?.timeline.some(({ by, at }) => isPerson(by.id, openid) && at >= since) ?? false;
};
