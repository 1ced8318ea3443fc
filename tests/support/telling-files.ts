import { PICTURE } from './picture';

/** Words that a phone wrote beside a picture or a film. */
export const PLACE = 'GPS 32.98N 114.02E';

interface TwoPictures {
  plain: Buffer;
  telling: Buffer;
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Exif with one entry, the orientation, and the place behind it. */
function exifBody(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a0000000800010112000300000001000000000000000000', 'hex');
  tiff[19] = orientation;
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(PLACE)]);
}

const JFIF = segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1'));
const XMP = segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<${PLACE}>`));
const IPTC = segment(0xed, Buffer.from(`Photoshop 3.0\0${PLACE}`));
const FRAME = Buffer.concat([
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
  segment(0xc4, Buffer.from([0, 1, ...Array<number>(15).fill(0), 0])),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0, 0x34, 0xff, 0xd9]),
]);
const START = Buffer.from([0xff, 0xd8]);

/** A JPEG; the telling one has Exif, XMP, IPTC, and words behind its end. */
export const JPEG: TwoPictures = {
  plain: Buffer.concat([START, JFIF, FRAME]),
  telling: Buffer.concat([
    ...[START, JFIF, segment(0xe1, exifBody(1)), XMP, IPTC, FRAME],
    Buffer.from(PLACE),
  ]),
};

/** A JPEG that lies on its side. */
export const TURNED_JPEG = Buffer.concat([START, segment(0xe1, exifBody(6)), FRAME]);

/** A chunk without a right checksum: nobody shows these. */
function chunk(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
}

/** Where the first chunk of a PNG ends. */
const AFTER_HEAD = 33;

export const PNG: TwoPictures = {
  plain: PICTURE,
  telling: Buffer.concat([
    PICTURE.subarray(0, AFTER_HEAD),
    ...['tEXt', 'iTXt', 'zTXt', 'eXIf', 'xxXx'].map((type) => chunk(type, Buffer.from(PLACE))),
    PICTURE.subarray(AFTER_HEAD),
    Buffer.from(PLACE),
  ]),
};

function riff(chunks: readonly Buffer[]): Buffer {
  const head = Buffer.from('RIFF\0\0\0\0WEBP');
  const file = Buffer.concat([head, ...chunks]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
}

function riffChunk(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(type), length, body, Buffer.alloc(body.length % 2)]);
}

/** The head of a WebP with its flags: 0x0c says that Exif and XMP follow. */
const webpHead = (flags: number) =>
  riffChunk('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
const LOSSLESS = riffChunk('VP8L', Buffer.from('2f00000000885f8207', 'hex'));

export const WEBP: TwoPictures = {
  plain: riff([webpHead(0), LOSSLESS]),
  telling: riff([
    webpHead(0x0c),
    LOSSLESS,
    riffChunk('EXIF', exifBody(1)),
    riffChunk('XMP ', Buffer.from(PLACE)),
  ]),
};

const GIF_HEAD = Buffer.from('474946383961010001008000000000ffffff', 'hex');
/** How long it is shown, its one point, the end. */
const GIF_REST = Buffer.from('21f9040000000000' + '2c00000000010001000002014400' + '3b', 'hex');
const words = Buffer.from(PLACE);

export const GIF: TwoPictures = {
  plain: Buffer.concat([GIF_HEAD, Buffer.of(0), GIF_REST]),
  telling: Buffer.concat([
    ...[GIF_HEAD, Buffer.of(0)],
    ...[Buffer.of(0x21, 0xfe, words.length), words, Buffer.of(0)],
    ...[Buffer.of(0x21, 0xff, 11), Buffer.from('XMP DataXMP'), Buffer.of(words.length), words],
    ...[Buffer.of(0), GIF_REST],
  ]),
};

function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
}

const FILE_TYPE = box('ftyp', Buffer.from('isom\0\0\x02\0isommp41', 'latin1'));
const HEADER = box('mvhd', Buffer.alloc(100));
const CONTENT = box('mdat', Buffer.alloc(40, 7));

/** A film, and the same film as phones write it that know where they are. */
export const FILM: TwoPictures = {
  plain: Buffer.concat([FILE_TYPE, box('moov', HEADER), CONTENT]),
  telling: Buffer.concat([
    FILE_TYPE,
    box('moov', HEADER, box('udta', box('\xa9xyz', Buffer.from('+32.98+114.02/')))),
    CONTENT,
  ]),
};
