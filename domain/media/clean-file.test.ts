import fc from 'fast-check';
import { makeVoice } from '../../devcloud/seed/sounds';
import { FILM, GIF, JPEG, PLACE, PNG, TURNED_JPEG, WEBP } from '../../tests/support/telling-files';
import { cleanFile, MOST_BYTES } from './clean-file';
import type { FileKind } from './format';

const clean = (bytes: Uint8Array) => cleanFile('image', bytes)?.bytes;
const pictures = [
  ['jpg', JPEG],
  ['png', PNG],
  ['webp', WEBP],
  ['gif', GIF],
] as const;

describe('pictures', () => {
  test.each(pictures)('%s: what it tells is taken out, the picture stays', (format, picture) => {
    const { plain, telling } = picture;
    expect(telling.includes(PLACE)).toBe(true);
    const file = cleanFile('image', telling);
    expect(file).toMatchObject({ format, mayTellPlace: false });
    expect(Buffer.from(file?.bytes ?? []).equals(plain)).toBe(true);
    expect(clean(plain)).toBe(plain);
  });

  test('a picture that lies on its side still does, without its place', () => {
    const bytes = Buffer.from(clean(TURNED_JPEG) ?? []);
    expect(bytes.includes(PLACE)).toBe(false);
    expect(bytes.includes(Buffer.from('0112000300000001000600', 'hex'))).toBe(true);
  });

  test.each(pictures)('%s: a part of a picture is refused', (_format, { plain }) => {
    for (let length = 0; length < plain.length; length++)
      expect(clean(plain.subarray(0, length))).toBeUndefined();
  });

  test('too large is refused', () => {
    const large = Buffer.concat([PNG.plain, Buffer.alloc(MOST_BYTES.image)]);
    expect(cleanFile('image', large)).toBeNull();
  });
});

describe('what a file is', () => {
  const sounds: readonly (readonly [string, Uint8Array])[] = [
    ['wav', makeVoice(1)],
    ['mp3', Buffer.from('ID3\x04')],
    ['mp3', Buffer.of(0xff, 0xf3, 0x44)],
    ['aac', Buffer.of(0xff, 0xf1, 0x50)],
    ['m4a', FILM.plain],
    ['webm', Buffer.of(0x1a, 0x45, 0xdf, 0xa3)],
  ];
  test.each(sounds)('a voice may be %s, and keeps its bytes', (format, bytes) => {
    expect(cleanFile('voice', bytes)).toEqual({ bytes, format, mayTellPlace: false });
  });

  test.each<[FileKind, string, Uint8Array]>([
    ['image', 'a page', Buffer.from('<html><script>')],
    ['image', 'SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['image', 'a film', FILM.plain],
    ['image', 'nothing', Buffer.alloc(0)],
    ['voice', 'a picture', JPEG.plain],
    ['voice', 'a program', Buffer.from('MZ\x90')],
    ['video', 'a picture', PNG.plain],
    ['video', 'a sound', makeVoice(1)],
  ])('as %s, %s is refused', (kind, _name, bytes) => {
    expect(cleanFile(kind, bytes)).toBeNull();
  });
});

describe('films', () => {
  const mayTell = (bytes: Uint8Array) => cleanFile('video', bytes)?.mayTellPlace;

  test('a film without a place', () => {
    expect(mayTell(FILM.plain)).toBe(false);
  });

  test.each<[string, Uint8Array]>([
    ['with a place', FILM.telling],
    ['that is cut off', FILM.plain.subarray(0, 60)],
    ['without its content', FILM.plain.subarray(0, 24)],
    ['with words behind its end', Buffer.concat([FILM.plain, Buffer.from(PLACE)])],
    ['in WebM, which nobody here can read', Buffer.of(0x1a, 0x45, 0xdf, 0xa3)],
  ])('a film %s may tell where it was taken', (_name, bytes) => {
    expect(mayTell(bytes)).toBe(true);
  });
});

describe('hostile bytes', () => {
  const all = [...pictures.map(([, { telling }]) => telling), FILM.telling, TURNED_JPEG];
  const broken = fc
    .tuple(
      fc.constantFrom(...all),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
      fc.nat(),
    )
    .map(([whole, changes, end]) => {
      const bytes = Buffer.from(whole).subarray(0, 12 + (end % whole.length));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes;
    });
  const headed = fc
    .tuple(fc.constantFrom(...all), fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 300 }))
    .map(([whole, length, noise]) => Buffer.concat([whole.subarray(0, length), noise]));

  test('end in a refusal or in a file that has nothing more to take out', () => {
    const kinds = fc.constantFrom<FileKind>('image', 'voice', 'video');
    fc.assert(
      fc.property(kinds, fc.oneof(broken, headed), (kind, bytes) => {
        const file = cleanFile(kind, bytes);
        if (!file) return;
        expect(file.bytes.length).toBeLessThanOrEqual(bytes.length);
        expect(cleanFile(kind, file.bytes)).toEqual(file);
      }),
      { numRuns: 5_000 },
    );
  });

  test('a box as long as the file may be, a thousand empty boxes, lengths that lead back', () => {
    const endless = Buffer.alloc(8 * 1000);
    for (let at = 0; at < endless.length; at += 8) endless.write('\0\0\0\x08free', at, 'latin1');
    const back = Buffer.from('0000000166747970ffffffffffffffff', 'hex');
    const huge = Buffer.from('ffffffff66747970', 'hex');
    for (const bytes of [endless, back, huge])
      expect(cleanFile('video', Buffer.concat([FILM.plain.subarray(0, 24), bytes]))).toMatchObject({
        mayTellPlace: true,
      });
  });
});
