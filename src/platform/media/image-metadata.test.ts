import { withoutMetadata } from './image-metadata';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const two = (value: number) => [value >> 8, value & 0xff];

/** A JPEG segment: marker, length, body. */
const segment = (marker: number, body: number[]) => [
  0xff,
  marker,
  ...two(body.length + 2),
  ...body,
];

const JFIF = segment(0xe0, [...ascii('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0]);
const ICC = segment(0xe2, [...ascii('ICC_PROFILE\0'), 1, 1, 7, 7]);
const MPF = segment(0xe2, [...ascii('MPF\0'), 9, 9]);
const ADOBE = segment(0xee, [...ascii('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
const XMP = segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<GPS>'));
const IPTC = segment(0xed, ascii('Photoshop 3.0\0city'));
const NOTE = segment(0xfe, ascii('my house'));
const FRAME = [...segment(0xdb, [1, 2, 3]), ...segment(0xc2, [8, 0, 1, 0, 1])];
/** Two scans with stuffed bytes and a restart in them, as in a progressive picture. */
const SCANS = [
  ...segment(0xda, [1, 1]),
  5,
  0xff,
  0,
  6,
  0xff,
  0xd3,
  7,
  ...segment(0xc4, [4]),
  ...segment(0xda, [1, 2]),
  8,
  9,
];
const END = [0xff, 0xd9];

/** Exif with an orientation, and a place behind it. */
function exif(orientation: number, isLittle: boolean): number[] {
  const order = (bytes: number[]) => (isLittle ? [...bytes].reverse() : bytes);
  const tiff = [
    ...ascii(isLittle ? 'II' : 'MM'),
    ...order([0, 42]),
    ...order([0, 0, 0, 8]),
    ...order([0, 2]),
    ...order([1, 0x0f]),
    ...order([0, 2]),
    ...order([0, 0, 0, 4]),
    ...ascii('Mate'),
    ...order([1, 0x12]),
    ...order([0, 3]),
    ...order([0, 0, 0, 1]),
    ...order([0, orientation]),
    0,
    0,
    ...order([0, 0, 0, 0]),
    ...ascii('GPS 32.98N 114.02E'),
  ];
  return segment(0xe1, [...ascii('Exif\0\0'), ...tiff]);
}

const jpeg = (...segments: number[][]) => new Uint8Array([0xff, 0xd8, ...segments.flat()]);
const picture = [...FRAME, ...SCANS, ...END];
const words = (bytes: Uint8Array) => String.fromCharCode(...bytes);

test.each<[string, number[][]]>([
  ['Exif', [JFIF, exif(1, true)]],
  ['XMP', [JFIF, XMP]],
  ['IPTC', [JFIF, IPTC]],
  ['a comment', [JFIF, NOTE]],
  ['the index of a second picture', [JFIF, MPF]],
])('%s is taken out of a JPEG, the picture stays', (_case, head) => {
  expect(withoutMetadata(jpeg(...head, picture))).toEqual(jpeg(JFIF, picture));
});

test('what a picture needs for its colours stays', () => {
  const bytes = jpeg(JFIF, ICC, ADOBE, picture);
  expect(withoutMetadata(bytes)).toBe(bytes);
});

test('a second picture or film behind the end goes, with the place in it', () => {
  const bytes = jpeg(JFIF, picture, [0xff, 0xd8], exif(1, false), END);
  expect(withoutMetadata(bytes)).toEqual(jpeg(JFIF, picture));
});

test.each([true, false])(
  'a turned picture stays turned, without its place (little: %s)',
  (isLittle) => {
    const clean = withoutMetadata(jpeg(exif(6, isLittle), picture));
    expect(words(clean)).not.toMatch(/GPS|Mate/);
    expect(words(clean)).toContain('Exif');
    const minimal = clean.subarray(2, clean.length - picture.length);
    expect([...minimal].slice(-8)).toEqual([0, 6, 0, 0, 0, 0, 0, 0]);
    expect(minimal[3]).toBe(minimal.length - 2);
    expect(withoutMetadata(clean)).toEqual(clean);
  },
);

test('a broken JPEG is left as it is', () => {
  const bytes = jpeg(JFIF, [1, 2, 3, 4, 5]);
  expect(withoutMetadata(bytes)).toBe(bytes);
});

test('text, time and Exif are taken out of a PNG', () => {
  const chunk = (type: string, body: number[]) => [
    0,
    0,
    ...two(body.length),
    ...ascii(type),
    ...body,
    1,
    2,
    3,
    4,
  ];
  const png = (...chunks: number[][]) =>
    new Uint8Array([0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a, ...chunks.flat()]);
  const [head, data, end] = [chunk('IHDR', [1]), chunk('IDAT', [2, 3]), chunk('IEND', [])];
  const told = png(
    head,
    chunk('eXIf', ascii('GPS')),
    chunk('tIME', [1]),
    data,
    chunk('iTXt', [5]),
    end,
  );
  expect(withoutMetadata(told)).toEqual(png(head, data, end));
  const clean = png(head, data, end);
  expect(withoutMetadata(clean)).toBe(clean);
});

test('another format is left as it is', () => {
  const bytes = new Uint8Array(ascii('RIFF....WEBP'));
  expect(withoutMetadata(bytes)).toBe(bytes);
});
