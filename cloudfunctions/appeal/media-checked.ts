import { FILES } from '../files';
import { keepMediaCheck, type MediaChecked } from '../lib/uploads/media-checked';

export { isMediaChecked } from '../lib/uploads/media-checked';

/** WeChat's answer about a file of any area, kept with the thing that has the file: WeChat tells one function only. */
export function recordMediaCheck(event: MediaChecked): Promise<{ ok: true; data: null }> {
  return keepMediaCheck(event, FILES);
}
