/** A part of a file: `[from, to)`. */
type Span = readonly [from: number, to: number];

const JPEG = { soi: 0xd8, eoi: 0xd9, sos: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee };
const COMMENT = 0xfe;
const ORIENTATION_TAG = 0x0112;
const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47];
const PNG_PRIVATE: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function join(bytes: Uint8Array, spans: readonly Span[], inserted: Uint8Array): Uint8Array {
  const [head, ...rest] = spans.map(([from, to]) => bytes.subarray(from, to));
  const parts = [head ?? new Uint8Array(), inserted, ...rest];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What a picture needs to look right: the frame, the colour profile, Adobe's colour transform. */
function isNeeded(bytes: Uint8Array, marker: number, from: number): boolean {
  if (marker === JPEG.app2) return latin(bytes, from + 4, 11) === 'ICC_PROFILE';
  const isApplication = marker >= JPEG.app0 && marker <= 0xef;
  return isApplication ? marker === JPEG.app0 || marker === JPEG.app14 : marker !== COMMENT;
}

/** The end of the image data that begins at `from`: the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7))
      return at;
  }
  return bytes.length;
}

interface Segment {
  marker: number;
  span: Span;
}

/** The segments up to the end of the picture; what some phones append to it is left out. Null when it is broken. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === JPEG.eoi) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    const to = marker === JPEG.sos ? endOfScan(bytes, end) : end;
    segments.push({ marker, span: [at, to] });
    at = to;
  }
  const end: Span = [at, Math.min(at + 2, bytes.length)];
  return [...segments, { marker: JPEG.eoi, span: end }];
}

/** Which way up the picture is, 1–8; 1 when the segment does not tell. */
function orientationIn(bytes: Uint8Array, [from, to]: Span): number {
  if (latin(bytes, from + 4, 6) !== 'Exif\0\0' || to - from < 20) return 1;
  const tiff = new DataView(bytes.buffer, bytes.byteOffset + from + 10, to - from - 10);
  const isLittle = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, isLittle);
  if (first + 2 > tiff.byteLength) return 1;
  const count = tiff.getUint16(first, isLittle);
  for (let entry = first + 2, left = count; left > 0; entry += 12, left -= 1) {
    if (entry + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(entry, isLittle) === ORIENTATION_TAG)
      return tiff.getUint16(entry + 8, isLittle);
  }
  return 1;
}

/** Marker, `Exif`, a big-endian TIFF head, one entry: the orientation, whose byte is at 29. */
const ORIENTATION_ONLY =
  'ffe10022457869660000' + '4d4d002a00000008' + '0001' + '011200030000000100010000' + '00000000';
const ORIENTATION_AT = 29;

/** An Exif segment that tells nothing but which way up the picture is. */
function orientationSegment(orientation: number): Uint8Array {
  if (orientation <= 1 || orientation > 8) return new Uint8Array();
  const pairs = ORIENTATION_ONLY.match(/../g) ?? [];
  const segment = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  segment[ORIENTATION_AT] = orientation;
  return segment;
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const segments = segmentsOf(bytes);
  if (!segments) return bytes;
  const kept = segments.filter(({ marker, span }) => isNeeded(bytes, marker, span[0]));
  const end = segments[segments.length - 1]?.span[1] ?? bytes.length;
  if (kept.length === segments.length && end === bytes.length) return bytes;
  const turned = segments.find(
    ({ marker, span }) => marker === JPEG.app1 && orientationIn(bytes, span) > 1,
  );
  const inserted = orientationSegment(turned ? orientationIn(bytes, turned.span) : 1);
  return join(bytes, [[0, 2], ...kept.map(({ span }) => span)], inserted);
}

function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const kept: Span[] = [[0, 8]];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const to = at + 12 + view.getUint32(at);
    if (!PNG_PRIVATE.has(latin(bytes, at + 4, 4))) kept.push([at, to]);
    at = to;
  }
  const clean = join(bytes, kept, new Uint8Array());
  return clean.length === bytes.length ? bytes : clean;
}

/**
 * A JPEG or PNG without what it tells beside the picture: where, when and with what it was taken. The same bytes when
 * there is nothing to take out, and for other formats.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === JPEG.soi) return cleanJpeg(bytes);
  return PNG_HEAD.every((byte, index) => bytes[index] === byte) ? cleanPng(bytes) : bytes;
}
