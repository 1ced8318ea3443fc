import { inflateSync } from 'node:zlib';
import { drawPicture, PICTURE_HEIGHT, PICTURE_WIDTH, PICTURES, type PictureName } from './pictures';
import { encodePng } from './png';
import { makeVoice } from './sounds';

const names = Object.keys(PICTURES) as PictureName[];

test.each(names)('%s is a small PNG of many colours', (name) => {
  const file = drawPicture(name);
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(file.readUInt32BE(16)).toBe(PICTURE_WIDTH);
  expect(file.readUInt32BE(20)).toBe(PICTURE_HEIGHT);
  expect(file.length).toBeLessThan(40_000);
  const rows = inflateSync(file.subarray(41, file.readUInt32BE(33) + 41));
  expect(rows.length).toBe((PICTURE_WIDTH * 3 + 1) * PICTURE_HEIGHT);
  expect(new Set(rows).size).toBeGreaterThan(30);
});

test('a PNG holds the pixels it was made of, and the checksum that the format wants', () => {
  const file = encodePng(2, 1, Uint8Array.from([255, 0, 0, 0, 0, 255]));
  const rows = inflateSync(file.subarray(41, file.readUInt32BE(33) + 41));
  expect([...rows]).toEqual([0, 255, 0, 0, 0, 0, 255]);
  expect(file.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
});

test('a voice is a WAV of the length it says', () => {
  const file = makeVoice(3);
  expect(file.subarray(0, 4).toString('latin1')).toBe('RIFF');
  expect(file.readUInt32LE(4)).toBe(file.length - 8);
  const bytesPerSecond = file.readUInt32LE(28);
  expect(file.readUInt32LE(40) / bytesPerSecond).toBe(3);
});
