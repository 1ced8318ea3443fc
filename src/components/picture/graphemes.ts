/** Parts of one sign that stand behind the first one: joiners, accents, skins, tags. From, to. */
const FOLLOWING: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x1ab0, 0x1aff],
  [0x200d, 0x200d],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0x1f3fb, 0x1f3ff],
  [0xe0020, 0xe007f],
];
const JOINER = '\u200d';
const FLAGS: readonly [number, number] = [0x1f1e6, 0x1f1ff];

function isWithin(sign: string, [from, to]: readonly [number, number]): boolean {
  const point = sign.codePointAt(0) ?? 0;
  return point >= from && point <= to;
}

function belongsTo(before: string, sign: string): boolean {
  if (before.endsWith(JOINER)) return true;
  if (FOLLOWING.some((range) => isWithin(sign, range))) return true;
  return isWithin(sign, FLAGS) && isWithin(before, FLAGS) && [...before].length === 1;
}

/** The signs of a text as people see them: 👨‍👩‍👧 and 🇨🇳 are one each. Old phones have no `Intl.Segmenter`. */
export function graphemesOf(text: string): string[] {
  const found: string[] = [];
  for (const sign of text) {
    const before = found[found.length - 1];
    if (before !== undefined && belongsTo(before, sign)) found[found.length - 1] = before + sign;
    else found.push(sign);
  }
  return found;
}
