import type { MediaView } from '../../../contract';
import { linksTo } from '../files';
import type { MediaRecord } from './record';

/** How somebody sees the files of a thing. */
export interface MediaReader {
  isOwner: boolean;
  /** One of the staff who deal with it, or the owner. */
  isInside: boolean;
}

/**
 * The owner sees a file at once, others after the check; videos are checked by the eyes of staff. A file that may tell a
 * place stays inside.
 */
function isShown(file: MediaRecord, { isOwner, isInside }: MediaReader): boolean {
  const isPublic = file.check === 'passed' && file.mayTellPlace !== true;
  return isOwner || isPublic || (isInside && (file.kind === 'video' || file.check === 'passed'));
}

/** The files, with links to those that this reader may see. One storage request when there are some. */
export async function presentMedia(
  media: readonly MediaRecord[],
  reader: MediaReader,
): Promise<MediaView[]> {
  const shown = media.filter((file) => isShown(file, reader));
  const links = await linksTo(shown.map((file) => file.fileId));
  return media.map((file) => ({
    kind: file.kind,
    url: shown.includes(file) ? (links.get(file.fileId) ?? null) : null,
    check: file.check,
    ...(file.seconds !== undefined && { seconds: file.seconds }),
  }));
}
