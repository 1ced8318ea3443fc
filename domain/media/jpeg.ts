import { joinParts, keepSpans, latin, type Span, viewOf } from './spans';

const MARKER = { soi: 0xd8, eoi: 0xd9, sos: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee };
const COMMENT = 0xfe;
const ORIENTATION_TAG = 0x0112;

/** A picture needs these to look right: the frame, the colour profile, Adobe's colour transform. */
function isNeeded(bytes: Uint8Array, { marker, span: [from] }: Segment): boolean {
  if (marker === MARKER.app0) return latin(bytes, from + 4, 5) === 'JFIF\0';
  if (marker === MARKER.app2) return latin(bytes, from + 4, 11) === 'ICC_PROFILE';
  const isApplication = marker >= MARKER.app0 && marker <= 0xef;
  return isApplication ? marker === MARKER.app14 : marker !== COMMENT;
}

/** The end of the image data that begins at `from`: the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
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
  let hasScan = false;
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === MARKER.eoi) {
      return hasScan ? [...segments, { marker, span: [at, at + 2] }] : null;
    }
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= MARKER.soi) || at + 4 > bytes.length) {
      return null;
    }
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const isScan = marker === MARKER.sos;
    const to = isScan ? endOfScan(bytes, end) : end;
    segments.push({ marker, span: [at, to] });
    hasScan ||= isScan;
    at = to;
  }
  return null;
}

/** Which way up the picture is, 1–8; 1 when the segment does not tell. */
function orientationIn(bytes: Uint8Array, [from, to]: Span): number {
  if (to - from < 20 || latin(bytes, from + 4, 6) !== 'Exif\0\0') return 1;
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

/**
 * A JPEG without Exif, XMP, IPTC, comments, small pictures and whatever follows its end; it stays turned as it was. The
 * same bytes when there is nothing to take out; null when it is broken.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const segments = segmentsOf(bytes);
  if (!segments) return null;
  const kept = segments.filter((segment) => isNeeded(bytes, segment)).map(({ span }) => span);
  const clean = keepSpans(bytes, [[0, 2], ...kept]);
  if (clean === bytes) return bytes;
  const orientation = segments
    .filter(({ marker }) => marker === MARKER.app1)
    .map(({ span }) => orientationIn(bytes, span))
    .find((one) => one > 1);
  if (orientation === undefined) return clean;
  return joinParts([clean.subarray(0, 2), orientationSegment(orientation), clean.subarray(2)]);
}
