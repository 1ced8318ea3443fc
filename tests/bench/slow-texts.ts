import { triage } from '../../domain/appeal/triage';
import { HIDDEN } from '../../domain/text/reading';
import { scrub } from '../../domain/text/scrub';

/** How many characters an appeal has at most. */
const LENGTH = 2000;
const TIMES = 5;
/** No text may cost more than so many ordinary ones of its length. */
export const MOST_TIMES = 10;

const ORDINARY = '楼道灯坏了三号楼二单元的灯已经坏了一个星期晚上老人上下楼很危险请尽快派人来修';

type Texts = Readonly<Record<string, string>>;

/** Each makes another clause of the same words. */
const LETTERS = Array.from({ length: 130 }, (_, at) => String.fromCharCode(0x4e00 + at));
/** Texts made to cost the triage much: words of the rules and what rules look for around them, again and again. */
const FOR_TRIAGE: Texts = {
  fillers: '人',
  'one letter for four': '㍿',
  'danger again and again': '燃气泄漏',
  'denied again and again': '没有人打',
  'what if, again and again': '假如着火',
  'words apart': '人 ',
  'clauses without end': '打人，',
  'a sentence asked about again and again': `${'都'.repeat(900)},${LETTERS.map((letter) => `晕倒着火触电${letter}`).join(' ')} 没事了`,
};

/** Texts made to cost the hiding much: finds that make their neighbours finds, and half of what rules look for. */
const FOR_SCRUB: Texts = {
  'a surname after each neighbour': '楼上王',
  'each name ends the next': '邻居李',
  'names in a list': '张伟、',
  surnames: '王',
  'titles after titles': '的王阿姨',
  'opening brackets': '〔',
  'hidden before': HIDDEN,
  'flats after what was hidden': `${HIDDEN}和501`,
  'digits without end': '1',
  'digits apart': '1 3-',
  'Chinese digits': '一三八',
  separators: '-.,· ',
  'digits under marks that nobody sees': '1\u200d\u0336',
  'one letter for four': '㍿',
  'parts of an address': '3号楼2单元',
  'flats with dashes': '1-101-',
  'half a mail address': 'a@a.',
  'letters of an account': 'vx:a-',
  'half a plate': '豫 Q1',
  'names in two parts': '买买提·',
};

function costOf(work: (text: string) => void, text: string): number {
  const content = text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
  work(content);
  const before = process.cpuUsage();
  for (let times = 0; times < TIMES; times++) work(content);
  return process.cpuUsage(before).user;
}

function measure(what: string, texts: Texts, work: (text: string) => void) {
  const ordinary = costOf(work, ORDINARY);
  return Object.entries(texts).map(([name, text]) => ({
    name: `${what} of ${LENGTH} characters, ${name}`,
    times: costOf(work, text) / ordinary,
  }));
}

/** For each text: how many times an ordinary one of the same length it costs. */
export function measureSlowTexts(): { name: string; times: number }[] {
  return [
    ...measure('triage', FOR_TRIAGE, (content) => triage({ category: 'property', content })),
    ...measure('scrub', FOR_SCRUB, (content) => scrub(content)),
  ];
}
