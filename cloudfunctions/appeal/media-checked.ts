import { keepMediaCheck, type MediaChecked } from '../lib/uploads/media-checked';
import { appeals } from './record';

export { isMediaChecked } from '../lib/uploads/media-checked';

/** WeChat's answer about a file, kept with the appeal that has the file. */
export function recordMediaCheck(event: MediaChecked): Promise<{ ok: true; data: null }> {
  return keepMediaCheck(event, [appeals]);
}
