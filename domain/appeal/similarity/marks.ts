import { normalise } from '../../text/normalise';

/** Where in a neighbourhood: numbers of buildings, entrances, floors and rooms, as digits or capital letters. */
export interface Marks {
  building: string[];
  unit: string[];
  floor: string[];
  room: string[];
}

const NUMBER = '([0-9]{1,4}|[A-Za-z]|[一二两三四五六七八九十]{1,3})';
const KINDS: readonly (readonly [keyof Marks, RegExp])[] = [
  ['building', new RegExp(`${NUMBER}(?:号楼|号院|栋|幢|座|#楼?)`, 'g')],
  ['unit', new RegExp(`${NUMBER}(?:单元|门洞)`, 'g')],
  ['room', /([0-9]{3,4})(?:室|户|号房)/g],
  ['floor', new RegExp(`${NUMBER}(?:层|楼(?![道梯下上顶宇盘栋门]))`, 'g')],
];
const DIGITS = '一二三四五六七八九';

/** The numbers that a text names, and the text without them. */
export function takeMarks(text: string): { marks: Marks; rest: string } {
  const marks: Marks = { building: [], unit: [], floor: [], room: [] };
  const rest = KINDS.reduce(
    (left, [kind, pattern]) =>
      left.replace(pattern, (_, number: string) => {
        marks[kind].push(digitsOf(number));
        return ' ';
      }),
    normalise(text),
  );
  return { marks, rest };
}

/** 十二 → 12, 03 → 3, a → A. */
function digitsOf(number: string): string {
  if (/^[0-9]/.test(number)) return String(Number(number));
  if (/^[A-Za-z]/.test(number)) return number.toUpperCase();
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const ten = number.includes('十') ? (tens === '' ? 1 : digitOf(tens)) : 0;
  return String(10 * ten + digitOf(ones));
}

function digitOf(character = ''): number {
  return character === '两' ? 2 : DIGITS.indexOf(character) + 1;
}

/** What is left of likeness where both name numbers of a kind and none is the same. */
const ELSEWHERE: Readonly<Record<keyof Marks, number>> = {
  building: 0.12,
  unit: 0.2,
  floor: 0.85,
  room: 0.7,
};

/** 1 unless both name another building, entrance, floor or room; of several the strongest counts. */
export function unlikeMarks(one: Marks, other: Marks): number {
  const factors = KINDS.filter(([kind]) => isElsewhere(one[kind], other[kind])).map(
    ([kind]) => ELSEWHERE[kind],
  );
  return Math.min(1, ...factors);
}

function isElsewhere(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((number) => others.includes(number));
}
