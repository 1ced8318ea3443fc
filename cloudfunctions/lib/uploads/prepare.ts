import { later } from '../../../domain/calendar/beijing-time';
import { type Refusal, refuse } from '../errors';
import { cloudPathFor } from '../files';
import { countNow } from '../limits/limited';
import type { MemberCall } from '../serve';
import { type MediaRecord, uploads } from './record';

/** A draft may wait on a phone so long before its files are removed. */
const KEEP = { days: 30 };

/** Gives out a path for a file of the area; the same key gives the same path, so a retry makes no second file. */
export async function prepareUploadFor(
  area: string,
  wanted: { kind: MediaRecord['kind']; extension: string; idempotencyKey: string },
  { openid, now }: MemberCall,
): Promise<{ cloudPath: string } | Refusal<'CONFLICT'>> {
  const { name, cloudPath } = cloudPathFor(openid, { area, kind: wanted.kind }, wanted);
  const dueAt = later(now, KEEP);
  await countNow(async () => (await uploads.find(name)) !== null);
  if (await uploads.insertOnce({ _id: name, area, cloudPath, dueAt })) {
    return { cloudPath };
  }
  const earlier = await uploads.find(name);
  return earlier && earlier.cloudPath !== cloudPath ? refuse('CONFLICT') : { cloudPath };
}
