import fc from 'fast-check';
import { missingInReply } from './reply-quality';
import {
  DEFAULT_REPLY_TEMPLATES,
  fillTemplate,
  hasOpenMarks,
  isKnownPlaceholder,
  placeholdersIn,
  TEMPLATE_ACTS,
  TEMPLATE_PLACEHOLDERS,
  type TemplateValues,
  templatesFor,
} from './reply-templates';

const VALUES: Required<TemplateValues> = {
  addressee: '李女士',
  number: 'SQ20261124001',
  excerpt: '楼道灯坏了',
  place: '向阳小区3号楼',
  dueOn: '2026-11-27',
  handler: '刘洋',
  post: '网格员',
  today: '2026-11-24',
};

describe('filling in', () => {
  test('puts each value in its place, as often as it is asked for', () => {
    expect(fillTemplate('{称呼}您好，{编号}：{事项}（{编号}）', VALUES)).toEqual({
      text: '李女士您好，SQ20261124001：楼道灯坏了（SQ20261124001）',
      open: [],
    });
  });

  test('leaves what is unknown or empty visible, and lists it once', () => {
    expect(fillTemplate('{地点}{联系电话}{地点}{今天}', { place: ' ', today: '今天' })).toEqual({
      text: '【请填写：地点】【请填写：联系电话】【请填写：地点】今天',
      open: ['地点', '联系电话'],
    });
  });

  test.each(['没有占位', '{}', '{ 编号 }', '{编号', '编号}', '$& $1'])(
    'leaves 「%s」 as it is',
    (text) => {
      expect(fillTemplate(text, VALUES)).toEqual({ text, open: [] });
    },
  );

  test('takes a value as it is: its braces and dollars are no placeholders', () => {
    const { text, open } = fillTemplate('{事项}', { excerpt: '{编号}$&' });
    expect(text).toBe('{编号}$&');
    expect(open).toEqual([]);
  });

  test.each(['constructor', 'toString', '__proto__'])('knows no placeholder 「%s」', (name) => {
    expect(isKnownPlaceholder(name)).toBe(false);
    expect(fillTemplate(`{${name}}`, VALUES).open).toEqual([name]);
  });

  test('has open marks exactly when something is listed as open', () => {
    const part = fc.constantFrom(...Object.keys(TEMPLATE_PLACEHOLDERS), '联系电话');
    const values = fc.record(
      { addressee: fc.constantFrom('', '王先生'), place: fc.constantFrom(' ', '3号楼') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(part), values, (names, given) => {
        const { text, open } = fillTemplate(names.map((name) => `{${name}}，`).join(''), given);
        expect(hasOpenMarks(text)).toBe(open.length > 0);
        expect(placeholdersIn(text)).toEqual([]);
      }),
    );
  });
});

describe('open marks', () => {
  test.each([
    ['请打【请填写：联系电话】', true],
    ['【请填写：】', true],
    ['请打2812345', false],
    ['【请填写】', false],
    ['', false],
  ])('in 「%s」: %s', (text, isOpen) => {
    expect(hasOpenMarks(text)).toBe(isOpen);
  });
});

test('placeholders are found once each, in order, known or not', () => {
  expect(placeholdersIn('{编号}{联系电话}{编号}{今天}')).toEqual(['编号', '联系电话', '今天']);
});

describe('the templates to start with', () => {
  test('are at least eight, with ids and titles of their own', () => {
    expect(DEFAULT_REPLY_TEMPLATES.length).toBeGreaterThanOrEqual(8);
    for (const key of ['id', 'title', 'text'] as const) {
      const values = DEFAULT_REPLY_TEMPLATES.map((template) => template[key]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test.each(TEMPLATE_ACTS)('offer at least two for %s', (act) => {
    const fitting = templatesFor(act, DEFAULT_REPLY_TEMPLATES);
    expect(fitting.length).toBeGreaterThanOrEqual(2);
    expect(fitting.every(({ acts }) => acts.includes(act))).toBe(true);
  });

  test('use every placeholder there is', () => {
    const used = new Set(DEFAULT_REPLY_TEMPLATES.flatMap(({ text }) => placeholdersIn(text)));
    expect(Object.keys(TEMPLATE_PLACEHOLDERS).filter((name) => !used.has(name))).toEqual([]);
  });

  test.each(DEFAULT_REPLY_TEMPLATES.map(({ id, text }) => [id, text]))(
    '「%s」 names the handler, the day and what comes next, and leaves something to write',
    (_, text) => {
      const filled = fillTemplate(text, VALUES);
      expect(filled.open).not.toEqual([]);
      expect(missingInReply(filled.text).filter((part) => part !== 'what')).toEqual([]);
      expect(fillTemplate(text, {}).open).toEqual(placeholdersIn(text));
    },
  );
});
