import { mayTellPlace } from './film';
import { type FileKind, type Format, formatOf } from './format';
import { cleanGif } from './gif';
import { cleanJpeg } from './jpeg';
import { cleanPng } from './png';
import { cleanWebp } from './webp';

const MEBIBYTE = 1024 * 1024;
/** WeChat checks pictures and sound up to 10 MB. A function has 256 MB of memory, and holds a file twice. */
export const MOST_BYTES: Readonly<Record<FileKind, number>> = {
  image: 10 * MEBIBYTE,
  voice: 10 * MEBIBYTE,
  video: 50 * MEBIBYTE,
};

const PICTURES: Partial<Record<Format, (bytes: Uint8Array) => Uint8Array | null>> = {
  jpg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
};

/** A file as it may be kept. */
export interface CleanFile {
  bytes: Uint8Array;
  /** The extension that belongs to its bytes. */
  format: Format;
  /** It may tell where it was taken: nobody but its owner and those who deal with it may have it. */
  mayTellPlace: boolean;
}

/**
 * A file without what it tells beside the picture; sound and films keep their bytes. Null when it is empty, too large, of
 * another kind, or a broken picture.
 */
export function cleanFile(kind: FileKind, bytes: Uint8Array): CleanFile | null {
  const format = bytes.length > MOST_BYTES[kind] ? null : formatOf(kind, bytes);
  if (format === null) return null;
  if (kind !== 'image') return { bytes, format, mayTellPlace: isUnsafe(kind, format, bytes) };
  const clean = PICTURES[format]?.(bytes) ?? null;
  return clean && { bytes: clean, format, mayTellPlace: false };
}

/** Films, and sounds that are written like films. Nobody here can read a film in WebM. */
function isUnsafe(kind: FileKind, format: Format, bytes: Uint8Array): boolean {
  if (format === 'webm') return kind === 'video';
  return ['m4a', 'mp4', 'mov'].includes(format) && mayTellPlace(bytes);
}

/**
 * A picture without what it tells beside it: where, when and with what it was taken. The same bytes when there is nothing
 * to take out, and for other files; null when it is broken.
 */
export function cleanPicture(bytes: Uint8Array): Uint8Array | null {
  const format = formatOf('image', bytes);
  const clean = format && PICTURES[format];
  return clean ? clean(bytes) : bytes;
}
