import { contract } from '../../../../../contract';
import { DEFAULT_REPLY_TEMPLATES } from '../../../../../domain/appeal/reply-templates';
import { blankTemplate, templateProblems, tidy, withAct, withPlaceholder } from './template-form';
import type { Template } from './typed';

const GOOD: Template = { id: 'one', acts: ['respond'], title: '已收到', text: '{称呼}您好' };

test('a blank template lacks a name and a text', () => {
  expect(templateProblems(blankTemplate('one'))).toEqual(['title', 'text']);
});

test('acts go on and off, and stay in their order', () => {
  const both = withAct({ ...GOOD, acts: ['resolve'] }, 'respond');
  expect(both.acts).toEqual(['respond', 'resolve']);
  expect(withAct(both, 'resolve').acts).toEqual(['respond']);
  expect(templateProblems(withAct(GOOD, 'respond'))).toEqual(['acts']);
});

test('a placeholder goes to the end, unless the text would become too long', () => {
  expect(withPlaceholder(GOOD, '编号').text).toBe('{称呼}您好{编号}');
  const long = { ...GOOD, text: '字'.repeat(498) };
  expect(withPlaceholder(long, '编号')).toBe(long);
});

test.each<[string, Template]>([
  ['blanks only as a name', { ...GOOD, title: '   ' }],
  ['a name of 21', { ...GOOD, title: '字'.repeat(21) }],
  ['a name of 20', { ...GOOD, title: '字'.repeat(20) }],
  ['one character', { ...GOOD, text: ' 好 ' }],
  ['500 characters', { ...GOOD, text: '字'.repeat(500) }],
  ['no act', { ...GOOD, acts: [] }],
  ...DEFAULT_REPLY_TEMPLATES.map((one): [string, Template] => [
    one.title,
    { ...one, acts: [...one.acts] },
  ]),
])('%s: a problem here is a refusal there', (_, template) => {
  const { success } = contract['appeal.saveSettings'].input.safeParse({
    lexicon: [],
    limits: null,
    version: 0,
    idempotencyKey: 'key-12345678',
    templates: [tidy(template)],
  });
  expect(templateProblems(template).length === 0).toBe(success);
});
