import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isFieldValue } from '../../devcloud/openapi/template-fields';
import { NOTICE_KINDS, THING_TYPES } from '../../domain/areas';
import { TEMPLATE_NAMES, type TemplateName } from '../../domain/notice/template-names';
import { TEMPLATES } from '../../domain/notice/templates';
import { PRIORITIES } from '../../domain/priority';
import { composeNotice } from './compose';
import { type NoticeMessage, pageOf, templateData } from './fill-template';
import type { NoticeRecord } from './record';

const NOW = '2026-03-02T02:05:00.000Z';
const ENGLAND = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
/** Texts as people write them, and as they should not be able to. */
const TEXTS = [
  '',
  '灯',
  '阿卜杜热西提·买买提艾力江·吾斯曼家三号楼二单元楼道的灯坏了一个多月没有人来修',
  '楼道漏水'.repeat(25),
  'https://example.com/a-very-long-address-without-any-blank-in-it-at-all',
  '👨‍👩‍👧‍👦'.repeat(9),
  '👨🏽‍👩🏽‍👧🏽‍👦🏽'.repeat(5),
  '🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳',
  `一${ENGLAND.repeat(3)}`,
  '👍🏿'.repeat(12),
  '❤️‍🔥1️⃣©️'.repeat(6),
  'e\u0301'.repeat(30),
  `a${'\u0301'.repeat(60)}`,
  '한글'.normalize('NFD').repeat(12),
  'नमस्ते क्षत्रिय'.repeat(4),
  '一楼\r\n二楼\t\u0000\u0007\u001b[31m\u007f\u0085\u2028三楼',
  '\u202e王大锤\u202c\u2066\u2069\u200f',
  ' \n\t\u3000\u00a0\ufeff\u200b\u200d\u2060',
  '\ud83d',
  '\ude00灯\ud83d\ud83d坏\udc68',
  `${'一'.repeat(18)}😀😀`,
  `${'一'.repeat(19)}😀`,
  `${'一'.repeat(20)}\ud83d`,
  '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷',
];
const NUMBERS = ['', 'SQ-20260302-0001', '申诉-1', '9'.repeat(60), '\n\n', '😀'];

const about = (change: Partial<NoticeRecord>): NoticeRecord => ({
  ...composeNotice({
    id: 'n1',
    at: NOW,
    about: { thing: { type: 'appeal', id: 'a1' }, communityId: 'c1', isUrgent: false },
    audiences: [{ kind: 'appeal.assigned', to: ['o-wang'] }],
  }),
  ...change,
});

function told(
  kind: (typeof NOTICE_KINDS)[number],
  change: Partial<NoticeRecord> = {},
): NoticeMessage {
  const notice = about(change);
  const [message] = notice.messages;
  if (!message) throw new Error('nobody is told');
  return { notice, message: { ...message, kind } };
}

const graphemes = (text: string) =>
  [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );

/** What WeChat would refuse, by its documents; the stricter reading where they leave one open. */
function faultsOf(template: TemplateName, one: NoticeMessage, count: number): string[] {
  const data = templateData(template, one, count);
  const names: string[] = Object.values(TEMPLATES[template].fields);
  const faults = names.filter((name) => !isFieldValue(name, data[name]?.value));
  if (Object.keys(data).sort().join() !== [...names].sort().join()) faults.push('other fields');
  for (const [name, { value }] of Object.entries(data)) {
    if (name.startsWith('thing') && value.length > 20) faults.push(`${name} is too long`);
    if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(value))
      faults.push(`${name} has signs WeChat refuses`);
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(value)) faults.push(`${name} shows nothing`);
  }
  return faults;
}

/** Whether the value is the text, or its beginning and `…`, cut where people see a character end. */
function isWellCut(value: string, text: string): boolean {
  const kept = graphemes(value.endsWith('…') ? value.slice(0, -1) : value);
  const whole = graphemes(text);
  let at = 0;
  return kept.every((segment) => {
    at = whole.indexOf(segment, at) + 1;
    return at > 0;
  });
}

const aboutOf = (template: 'task' | 'progress', excerpt: string) =>
  templateData(template, told('appeal.assigned', { excerpt }), 1)[TEMPLATES[template].fields.about]
    ?.value ?? '';

describe.each(TEMPLATE_NAMES)('the template %s', (template) => {
  test.each(NOTICE_KINDS)('about %s is what WeChat takes, whatever people write', (kind) => {
    const faults = [null, ...PRIORITIES].flatMap((priority, shift) =>
      TEXTS.flatMap((excerpt, at) => {
        const number = NUMBERS[(at + shift) % NUMBERS.length];
        const one = told(kind, { priority, excerpt, number });
        const found = [1, 2, 1000].flatMap((count) => faultsOf(template, one, count));
        return found.length > 0 ? [{ excerpt, number, found }] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('is what WeChat takes, with any text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...'👨👩👧🏽🇨🇳\u200d\ufe0f\u0301灯坏了 \n'.split('')), {
          maxLength: 60,
        })
        .map((units) => units.join('')),
    );
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), (excerpt, number, count) => {
        expect(faultsOf(template, told('appeal.assigned', { excerpt, number, count }), 1)).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('long texts', () => {
  test.each(TEXTS.filter((text) => /[^\p{C}\s]/u.test(text) && !/\p{Cs}/u.test(text)))(
    '%j is never cut within a character',
    (text) => {
      const clean = text.replace(/[\p{Cc}\p{Zl}\s]+/gu, ' ').trim();
      for (const template of ['task', 'progress'] as const) {
        const value = aboutOf(template, text);
        const visible = clean.replace(/[\u202a-\u202e\u2066-\u2069\u200f]/g, '');
        expect([value, isWellCut(value, visible)]).toEqual([value, true]);
      }
    },
  );

  test('as much is kept as fits', () => {
    expect(aboutOf('task', '一'.repeat(20))).toBe('一'.repeat(20));
    expect(aboutOf('task', '一'.repeat(21))).toBe(`${'一'.repeat(19)}…`);
    expect(aboutOf('task', `${'一'.repeat(18)}😀😀`)).toBe(`${'一'.repeat(18)}…`);
  });
});

describe('several messages in one', () => {
  test('say how many they are and lead to the inbox', () => {
    const one = told('appeal.assigned');
    expect(templateData('digest', one, 3)).toMatchObject({
      thing1: { value: '您有3条新消息' },
      number2: { value: '3' },
    });
    expect(pageOf(one, 3)).toBe('features/notice/pages/inbox/index');
    expect(pageOf(one, 1)).toBe('features/appeal/pages/detail/index?id=a1');
  });

  test('a list says how much it lists', () => {
    const list = told('notice.morning', { count: 12 });
    expect(templateData('digest', list, 1)).toMatchObject({
      thing1: { value: '今日待办' },
      number2: { value: '12' },
    });
  });
});

test.each(THING_TYPES)(
  'a nudge about %s leads to a page that there is (else WeChat says 41030)',
  (type) => {
    const [page = ''] = pageOf(told('appeal.assigned', { thing: { type, id: 'x1' } }), 1).split(
      '?',
    );
    expect(existsSync(join(__dirname, '../../src', `${page}.tsx`))).toBe(true);
  },
);
