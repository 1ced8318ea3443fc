import { latin, viewOf } from './spans';

/** The boxes at the top of an MP4 or MOV that hold pictures, sound and their order, and tell nothing else. */
const PLAIN: ReadonlySet<string> = new Set([
  ...(['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide'] as const),
  ...(['moof', 'mfra', 'sidx', 'styp'] as const),
]);

/**
 * `moov` holds one of these when a film knows its place: the boxes of phones (`©xyz`, `loci`, `GPS `), the keys of Apple's
 * table (`com.apple.quicktime.location.ISO6709`), XMP, and the tracks of cameras that write down where they are. Nobody
 * here can read a packed `moov` (`cmov`).
 */
const TELLS = /\xa9xyz|loci|GPS |location|6709|xmpmeta|XMP_|gpmd|camm|mebx|cmov|uuid/i;
/** So much of `moov` is searched at a time; the pieces overlap. */
const PIECE = 1 << 16;
const OVERLAP = 16;

/**
 * May a film tell where it was taken? Also when its parts cannot be found. It knows MP4 and MOV; a film of another format
 * may always tell.
 */
export function mayTellPlace(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let hasContent = false;
  let at = 0;
  while (at + 8 <= bytes.length) {
    const type = latin(bytes, at + 4, 4);
    const to = at + lengthOfBox(view, at);
    if (!PLAIN.has(type) || to > bytes.length || to < at + 8) return true;
    if (type === 'moov') {
      hasContent = true;
      if (tells(bytes.subarray(at, to))) return true;
    }
    at = to;
  }
  return at !== bytes.length || !hasContent;
}

/** 0: to the end of the file; 1: the length follows in 64 bits. */
function lengthOfBox(view: DataView, at: number): number {
  const length = view.getUint32(at);
  if (length === 0) return view.byteLength - at;
  if (length !== 1) return length;
  if (at + 16 > view.byteLength) return 0;
  return view.getUint32(at + 8) * 2 ** 32 + view.getUint32(at + 12);
}

function tells(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (TELLS.test(latin(bytes, at, PIECE + OVERLAP))) return true;
  }
  return false;
}
