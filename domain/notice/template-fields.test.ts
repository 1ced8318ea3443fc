import { CHANNELS, NOTICE_KINDS } from '../areas';
import { type Phrase, phrase } from './phrase';
import {
  type CharacterString,
  characterString,
  numberText,
  type Thing,
  type Time,
  thing,
  time,
} from './template-fields';
import { TEMPLATE_NAMES } from './template-names';
import { type Filling, fill, TEMPLATES } from './templates';

const FAMILY = '👨🏽‍👩🏽‍👧🏽‍👦🏽';
const ENGLAND = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
const HEAP = `a${'\u0301'.repeat(30)}`;

const THINGS: [what: string, text: string, value: string][] = [
  ['what fits stays', '三号楼楼道灯不亮', '三号楼楼道灯不亮'],
  ['twenty characters stay', '一'.repeat(20), '一'.repeat(20)],
  ['twenty-one are cut', '一'.repeat(21), `${'一'.repeat(19)}…`],
  ['a hundred are cut', '楼道漏水'.repeat(25), `${'楼道漏水'.repeat(5).slice(0, 19)}…`],
  ['twenty units of emoji stay', '😀'.repeat(10), '😀'.repeat(10)],
  ['no emoji is halved', '😀'.repeat(11), `${'😀'.repeat(9)}…`],
  ['a family stays', FAMILY, FAMILY],
  ['no family is torn apart', `一${FAMILY}${FAMILY}`, '一…'],
  ['flags stay whole', '🇨🇳'.repeat(6), `${'🇨🇳'.repeat(4)}…`],
  ['a flag of tags stays whole', `王${ENGLAND}的灯坏了一个月没有人修`, `王${ENGLAND}的灯坏了…`],
  ['skin tones stay on', '👍🏿'.repeat(6), `${'👍🏿'.repeat(4)}…`],
  ['accents stay on', 'e\u0301'.repeat(11), `${'e\u0301'.repeat(9)}…`],
  ['a heap of accents falls out', `${HEAP}楼道漏水`, '楼道漏水…'],
  [
    'line breaks become blanks',
    ' 一楼\r\n二楼\t\u2028三楼\u0000\u0085四楼\n',
    '一楼 二楼 三楼 四楼',
  ],
  ['signs of direction fall out', '\u202e王\u200f大\u2066锤\u2069\u061c', '王大锤'],
  ['halves of emoji fall out', '\ud83d灯\ude00坏了\ud83d', '灯坏了'],
  ['nothing', '', '（没有文字）'],
  ['only blanks', ' \n\u3000\u00a0', '（没有文字）'],
  ['only invisible signs', '\u200b\u200d\ufe0f\u2060', '（没有文字）'],
  ['only halves', '\ud83d\ud83d', '（没有文字）'],
];

describe('a thing', () => {
  test.each(THINGS)('%s', (_what, text, value) => {
    expect(thing(text)).toBe(value);
  });
});

describe('other fields', () => {
  test.each([
    ['SQ-2026-000123', 'SQ-2026-000123'],
    ['号码 12\n3', '123'],
    ['', '-'],
    ['😀', '-'],
    ['9'.repeat(40), '9'.repeat(32)],
  ])('the string of %j is %j', (text, value) => {
    expect(characterString(text)).toBe(value);
  });

  test.each([
    [0, '0'],
    [12.9, '12'],
    [-3, '0'],
    [Number.NaN, '0'],
    [Number.POSITIVE_INFINITY, '9007199254740991'],
    [1e21, '9007199254740991'],
  ])('the number %d is written %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  test.each([
    ['2026-03-01T15:59:59.999Z', '2026年03月01日 23:59'],
    ['2026-03-01T16:00:00.000Z', '2026年03月02日 00:00'],
    ['2026-12-31T16:05:00.000Z', '2027年01月01日 00:05'],
  ])('%s is shown as in Beijing: %s', (instant, text) => {
    expect(time(instant)).toBe(text);
  });

  test.each(NOTICE_KINDS)('the word for %s is Chinese, one to five characters', (kind) => {
    expect(CHANNELS[kind].word).toMatch(/^\p{Script=Han}{1,5}$/u);
  });
});

describe('templates', () => {
  test.each(TEMPLATE_NAMES)('%s names each field once', (name) => {
    const fields = Object.values(TEMPLATES[name].fields);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('values stand under the names of WeChat, all of them', () => {
    const filling = {
      what: thing('今日待办'),
      count: numberText(3),
      at: time('2026-03-01T16:00:00Z'),
    };
    expect(fill('digest', filling)).toEqual({
      thing1: { value: '今日待办' },
      number2: { value: '3' },
      time3: { value: '2026年03月02日 00:00' },
    });
  });
});

/** Each marked line must be refused by the compiler, else `tsc` reports the mark as unused. */
describe('what WeChat would refuse', () => {
  const unknown = String(process.pid);
  const number: CharacterString = characterString('1');
  const about: Thing = thing(unknown);
  const state: Phrase = phrase('已受理');
  const at: Time = time('2026-03-01T16:00:00Z');
  const refused = () => [
    // @ts-expect-error six characters
    phrase('超期自动上报'),
    // @ts-expect-error none
    phrase(''),
    // @ts-expect-error a text that is only known when it runs
    phrase(unknown),
    // @ts-expect-error its beginning is only known when it runs
    phrase(`${unknown}办`),
    // @ts-expect-error its end is only known when it runs
    phrase(`办${unknown}`),
    // @ts-expect-error one of two is too long
    phrase(unknown === '' ? '督办' : '督办督办督办'),
    // @ts-expect-error a string nobody made a thing of
    fill('progress', { number, state, about: '灯坏了', at }),
    // @ts-expect-error a thing where a phrase belongs
    fill('progress', { number, state: about, about, at }),
    // @ts-expect-error a phrase where a thing belongs
    fill('progress', { number, state, about: state, at }),
    // @ts-expect-error a field is missing
    fill('progress', { number, state, about }),
    // @ts-expect-error a field that the template has not
    fill('progress', { number, state, about, at, count: numberText(1) }),
    // @ts-expect-error a template that there is not
    fill('weather', { number, state, about, at }),
  ];

  test('does not compile, and what compiles is filled in', () => {
    expect(refused).toBeInstanceOf(Function);
    const filling = { number, state, about, at } satisfies Filling<'progress'>;
    expect(Object.keys(fill('progress', filling))).toEqual([
      'character_string1',
      'phrase2',
      'thing3',
      'time4',
    ]);
  });
});
