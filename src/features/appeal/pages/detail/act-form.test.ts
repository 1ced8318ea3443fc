import type { SheetAct } from '../../hooks/use-act';
import { type ActForm, EMPTY_FORM, problemOf, requestOf } from './act-form';
import { SHEET_EXTRA_TEXT } from './text';

const form = (change: Partial<typeof EMPTY_FORM>) => ({ ...EMPTY_FORM, ...change });

describe('what is still missing', () => {
  test.each([
    ['rate', {}, SHEET_EXTRA_TEXT.needsSolved],
    ['rate', { solved: true }, SHEET_EXTRA_TEXT.needsStars],
    ['transfer', { text: '不属于本网格' }, SHEET_EXTRA_TEXT.pickPost],
    ['regrade', { text: '线头裸露' }, SHEET_EXTRA_TEXT.pickColour],
    ['merge', {}, SHEET_EXTRA_TEXT.pickDuplicate],
    ['extend', {}, SHEET_EXTRA_TEXT.pickGrant],
    ['respond', { text: '您好，【请填写：经办人】今天到' }, SHEET_EXTRA_TEXT.openMarks],
    ['respond', { text: ' 好 ' }, SHEET_EXTRA_TEXT.tooShort(2)],
    ['withdraw', {}, null],
    ['accept', {}, null],
  ] as const)('%s with %j: %s', (act, change, problem) => {
    expect(problemOf(act, form(change))).toBe(problem);
  });
});

describe('what is sent', () => {
  test.each([
    [
      'transfer',
      { to: 'community_staff@m', text: ' 转 值班室 ' },
      { to: 'community_staff@m', reason: '转 值班室' },
    ],
    ['pause', { workingDays: 5, text: '等居民' }, { workingDays: 5, reason: '等居民' }],
    ['extend', { isGranted: false, text: '' }, { isGranted: false }],
    ['rate', { solved: false, stars: 2, text: '' }, { solved: false, stars: 2 }],
    ['resolve', { text: '换好了', channel: 'phone' }, { result: '换好了', channel: 'phone' }],
    ['withdraw', {}, {}],
    [
      'supplement',
      { text: '三楼也不亮', images: ['cloud://e/a'] },
      { text: '三楼也不亮', images: ['cloud://e/a'] },
    ],
    ['supplement', { text: '三楼也不亮' }, { text: '三楼也不亮' }],
  ] satisfies [SheetAct, Partial<ActForm>, object][])('%s', (act, change, input) => {
    expect(requestOf(act, form(change))).toEqual({ act, input });
  });
});
