import { isDuplicate, refuse } from '../../lib/errors';
import { cloudPathFor } from '../../lib/files';
import type { Handler } from '../../lib/serve';
import { KEEP_UPLOADS_MS, uploads } from '../uploads';

/** `appeal.prepareUpload`: the same key gives the same path, so a retry makes no second file. */
export const prepareUpload: Handler<'appeal.prepareUpload'> = async (input, { openid, now }) => {
  const { name, cloudPath } = cloudPathFor(openid, input);
  const dueAt = new Date(Date.parse(now) + KEEP_UPLOADS_MS).toISOString();
  try {
    await uploads.insert({ _id: name, personId: openid, cloudPath, dueAt });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const earlier = await uploads.find(name);
    if (earlier && earlier.cloudPath !== cloudPath) return refuse('CONFLICT');
  }
  return { cloudPath };
};
