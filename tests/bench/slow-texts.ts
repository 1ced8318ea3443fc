import { triage } from '../../domain/appeal/triage';

/** How many characters an appeal has at most. */
const LENGTH = 2000;
const TIMES = 5;
/** No text may cost more than so many ordinary ones of its length. */
export const MOST_TIMES = 10;

const ORDINARY = '楼道灯坏了三号楼二单元的灯已经坏了一个星期晚上老人上下楼很危险请尽快派人来修';

/** Each makes another clause of the same words. */
const LETTERS = Array.from({ length: 130 }, (_, at) => String.fromCharCode(0x4e00 + at));
/** Texts made to cost much: words of the rules and what rules look for around them, again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  fillers: '人',
  'one letter for four': '㍿',
  'danger again and again': '燃气泄漏',
  'denied again and again': '没有人打',
  'what if, again and again': '假如着火',
  'words apart': '人 ',
  'clauses without end': '打人，',
  'a sentence asked about again and again': `${'都'.repeat(900)},${LETTERS.map((letter) => `晕倒着火触电${letter}`).join(' ')} 没事了`,
};

function costOf(text: string): number {
  const content = text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
  const once = () => triage({ category: 'property', content });
  once();
  const before = process.cpuUsage();
  for (let times = 0; times < TIMES; times++) once();
  return process.cpuUsage(before).user;
}

/** For each text: how many times an ordinary one of the same length it costs. */
export function measureSlowTexts(): { name: string; times: number }[] {
  const ordinary = costOf(ORDINARY);
  return Object.entries(HOSTILE).map(([name, text]) => ({
    name: `triage of ${LENGTH} characters, ${name}`,
    times: costOf(text) / ordinary,
  }));
}
