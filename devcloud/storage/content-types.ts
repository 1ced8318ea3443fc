/**
 * The server gives these files their own content type. It gives every other file as bytes to download, so no file of a
 * user runs in a page.
 */
const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** A page that a function wrote. The server lets it run nothing. */
export const PAGE_TYPE = 'text/html; charset=utf-8';

/**
 * Finds the content type by the path's extension. Only functions bring pages: they have no owner. A recording of a browser's `MediaRecorder` is `audio/webm` under the
 * extension of a video, so the type of the upload decides between audio and video.
 */
export function contentTypeOf(path: string, uploadedAs: string, owner: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'html' && owner === '') return PAGE_TYPE;
  const type = Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
  if (type?.startsWith('video/') && uploadedAs.startsWith('audio/'))
    return type.replace('video/', 'audio/');
  return type ?? 'application/octet-stream';
}
