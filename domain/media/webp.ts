import { joinParts, latin, type Span, viewOf } from './spans';

const HEAD = 12;
/** Where the flags of `VP8X` stand behind its head, and those for Exif and XMP. */
const FLAGS_AT = 8;
const TELLS = 0x08 | 0x04;

const PICTURES: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);
const NEEDED: ReadonlySet<string> = new Set([...PICTURES, 'VP8X', 'ANIM', 'ALPH', 'ICCP']);

interface Chunk {
  type: string;
  span: Span;
}

/** Null when the file is broken. A chunk of odd length is followed by one byte more. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  const chunks: Chunk[] = [];
  let at = HEAD;
  while (at + 8 <= end) {
    const length = view.getUint32(at + 4, true);
    const to = at + 8 + length + (length % 2);
    if (to > end) return null;
    chunks.push({ type: latin(bytes, at, 4), span: [at, to] });
    at = to;
  }
  return at === end ? chunks : null;
}

/**
 * A WebP without Exif, XMP, unknown chunks and whatever follows its end. The same bytes when there is nothing to take
 * out; null when it is broken.
 */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const chunks = bytes.length < HEAD ? null : chunksOf(bytes);
  if (!chunks?.some(({ type }) => PICTURES.has(type))) return null;
  const kept = chunks.filter(({ type }) => NEEDED.has(type));
  const length = kept.reduce((sum, { span: [from, to] }) => sum + to - from, HEAD);
  if (length === bytes.length) return bytes;
  const parts = kept.map(({ span: [from, to] }) => bytes.subarray(from, to));
  const clean = joinParts([bytes.subarray(0, HEAD), ...parts]);
  viewOf(clean).setUint32(4, length - 8, true);
  forgetFlags(clean);
  return clean;
}

/** `VP8X`, always the first chunk, says no more that there are Exif and XMP. */
function forgetFlags(bytes: Uint8Array): void {
  const at = HEAD + FLAGS_AT;
  if (latin(bytes, HEAD, 4) === 'VP8X') bytes[at] = (bytes[at] ?? 0) & ~TELLS;
}
