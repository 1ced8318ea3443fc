import { latin } from './spans';

/** How the bytes of a file are written, by the extension that it gets. */
export type Format =
  | ('jpg' | 'png' | 'webp' | 'gif')
  | ('mp3' | 'aac' | 'm4a' | 'wav' | 'webm' | 'mp4' | 'mov');

/** The kinds of files, as the person who sends one chooses. */
export type FileKind = 'image' | 'voice' | 'video';

/** A rule that begins with text: where the text stands. */
type Beginning = readonly [at: number, text: string];

const BEGINNINGS: readonly (readonly [FileKind, Format, readonly Beginning[]])[] = [
  ['image', 'jpg', [[0, '\xff\xd8\xff']]],
  ['image', 'png', [[0, '\x89PNG\r\n\x1a\n']]],
  ['image', 'gif', [[0, 'GIF87a']]],
  ['image', 'gif', [[0, 'GIF89a']]],
  [
    'image',
    'webp',
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  [
    'voice',
    'wav',
    [
      [0, 'RIFF'],
      [8, 'WAVE'],
    ],
  ],
  ['voice', 'mp3', [[0, 'ID3']]],
  ['voice', 'm4a', [[4, 'ftyp']]],
  ['voice', 'webm', [[0, '\x1a\x45\xdf\xa3']]],
  ['video', 'webm', [[0, '\x1a\x45\xdf\xa3']]],
  ['video', 'mov', [[4, 'ftypqt  ']]],
  ['video', 'mp4', [[4, 'ftyp']]],
  ['video', 'mov', [[4, 'moov']]],
  ['video', 'mov', [[4, 'wide']]],
  ['video', 'mov', [[4, 'mdat']]],
];

/** The format of a file by its first bytes; null when a file of this kind may not be so. */
export function formatOf(kind: FileKind, bytes: Uint8Array): Format | null {
  const found = BEGINNINGS.find(
    ([of, , beginnings]) =>
      of === kind && beginnings.every(([at, text]) => latin(bytes, at, text.length) === text),
  );
  return found?.[1] ?? (kind === 'voice' ? soundFrame(bytes) : null);
}

/** The first frame of a sound without a head: eleven bits of ones, then MPEG's layer; AAC has layer 0. */
function soundFrame([first = 0, second = 0]: Uint8Array): Format | null {
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  if ((second & 0x06) !== 0) return 'mp3';
  return (second & 0xf0) === 0xf0 ? 'aac' : null;
}
