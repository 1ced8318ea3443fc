import { log } from '../log';
import type { FilesByArea } from './area-files';
import { judgedIn, type MediaChecked } from './media-checked';

/**
 * Keeps WeChat's word with the file, whichever area has it. The event names only the check, so every area is asked by
 * its index, all at once.
 */
export async function keepMediaCheck(
  event: MediaChecked,
  areas: FilesByArea,
): Promise<{ ok: true; data: null }> {
  const file = judgedIn(event);
  const kept = await Promise.all(Object.values(areas).map((area) => area.keepCheck(file)));
  if (!kept.includes(true)) log('warn', 'mediaCheckUnknown', {});
  return { ok: true, data: null };
}
