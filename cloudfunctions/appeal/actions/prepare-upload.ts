import { later } from '../../../domain/calendar/beijing-time';
import { isDuplicate, refuse } from '../../lib/errors';
import { cloudPathFor } from '../../lib/files';
import type { Handler } from '../../lib/serve';
import { AREA, KEEP_UPLOADS, uploads } from '../uploads';

/** `appeal.prepareUpload`: the same key gives the same path, so a retry makes no second file. */
export const prepareUpload: Handler<'appeal.prepareUpload'> = async (input, { openid, now }) => {
  const { name, cloudPath } = cloudPathFor(openid, { area: AREA, kind: input.kind }, input);
  const dueAt = later(now, KEEP_UPLOADS);
  try {
    await uploads.insert({ _id: name, personId: openid, cloudPath, dueAt });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const earlier = await uploads.find(name);
    if (earlier && earlier.cloudPath !== cloudPath) return refuse('CONFLICT');
  }
  return { cloudPath };
};
