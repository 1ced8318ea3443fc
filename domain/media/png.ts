import { keepSpans, latin, type Span, viewOf } from './spans';

const HEAD = 8;
/** Length, type and checksum of a chunk. */
const FRAME = 12;

/** The chunks that a picture needs to look right; all others only tell something. */
const NEEDED: ReadonlySet<string> = new Set([
  ...(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS'] as const),
  ...(['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'hIST', 'pHYs', 'sPLT'] as const),
  ...(['acTL', 'fcTL', 'fdAT'] as const),
]);

/**
 * A PNG without texts, times, Exif, chunks of programs and whatever follows its end. The same bytes when there is
 * nothing to take out; null when it is broken.
 */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const kept: Span[] = [[0, HEAD]];
  let at = HEAD;
  while (at + FRAME <= bytes.length) {
    const type = latin(bytes, at + 4, 4);
    const to = at + FRAME + view.getUint32(at);
    const isFirst = at === HEAD;
    if (to > bytes.length || isFirst !== (type === 'IHDR')) return null;
    if (NEEDED.has(type)) kept.push([at, to]);
    else if (/^[A-Z]/.test(type)) return null;
    if (type === 'IEND') return keepSpans(bytes, kept);
    at = to;
  }
  return null;
}
