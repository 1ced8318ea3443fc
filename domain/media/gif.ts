import { keepSpans, latin, type Span } from './spans';

const BLOCK = { extension: 0x21, image: 0x2c, trailer: 0x3b };
const EXTENSION = { control: 0xf9, application: 0xff };
const SCREEN_END = 13;
const ANIMATIONS: readonly string[] = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** The bytes of a colour table by the field that declares it. */
function tableBytes(field = 0): number {
  return (field & 0x80) === 0 ? 0 : 3 * 2 ** ((field & 0x07) + 1);
}

/** The end of the sub-blocks that begin at `from`; beyond the file when they do not end. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

/** Does the picture need this extension? Comments and the blocks of programs only tell something. */
function isNeeded(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1];
  if (label === EXTENSION.application) return ANIMATIONS.includes(latin(bytes, at + 3, 11));
  return label === EXTENSION.control;
}

/**
 * A GIF without comments, texts, blocks of programs and whatever follows its end. The same bytes when there is nothing
 * to take out; null when it is broken.
 */
export function cleanGif(bytes: Uint8Array): Uint8Array | null {
  let at = SCREEN_END + tableBytes(bytes[10]);
  const kept: Span[] = [[0, at]];
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === BLOCK.trailer) return keepSpans(bytes, [...kept, [at, at + 1]]);
    if (block !== BLOCK.extension && block !== BLOCK.image) return null;
    const isImage = block === BLOCK.image;
    const to = endOfBlocks(bytes, isImage ? at + 11 + tableBytes(bytes[at + 9]) : at + 2);
    if (to > bytes.length) return null;
    if (isImage || isNeeded(bytes, at)) kept.push([at, to]);
    at = to;
  }
  return null;
}
