import { type Refusal, refuse } from '../errors';
import { linksTo, ownFileName } from '../files';
import { askMediaChecks } from './media-check';
import type { MediaRecord } from './record';

/** Files that somebody sends with an input: ids, sounds and videos with their length. */
export interface Submitted {
  images?: readonly string[];
  voice?: { fileId: string; seconds: number };
  video?: { fileId: string; seconds: number };
}

type Attachment = Pick<MediaRecord, 'kind' | 'fileId' | 'seconds'>;
type Named = Attachment & Pick<MediaRecord, 'name'>;

/** The files of a submission in the order they are shown. */
function attachmentsOf({ images = [], voice, video }: Submitted): Attachment[] {
  return [
    ...(voice ? [{ kind: 'voice' as const, ...voice }] : []),
    ...images.map((fileId) => ({ kind: 'image' as const, fileId })),
    ...(video ? [{ kind: 'video' as const, ...video }] : []),
  ];
}

/**
 * Accepts the caller's own, existing files of the area and asks WeChat to check images and sound.
 * One storage request, one openapi call for each image or sound.
 */
export async function takeAttachments(
  openid: string,
  area: string,
  input: Submitted,
): Promise<MediaRecord[] | Refusal<'FILE_REFUSED'>> {
  const wanted = attachmentsOf(input);
  const attachments = wanted.flatMap((file): Named[] => {
    const name = ownFileName(openid, { area, kind: file.kind }, file.fileId);
    return name === null ? [] : [{ ...file, name }];
  });
  const ids = attachments.map((file) => file.fileId);
  const isOwn = attachments.length === wanted.length;
  if (!isOwn || new Set(ids).size !== ids.length) return refuse('FILE_REFUSED');
  const links = await linksTo(ids);
  if (ids.some((id) => !links.has(id))) return refuse('FILE_REFUSED');
  const pending = attachments.map((file) => ({
    ...file,
    check: 'pending' as const,
    traceId: null,
  }));
  return askMediaChecks(openid, pending, links);
}
