import type { ChosenAct } from '../../../../../domain/appeal/acts';
import { ACTS_IN_ORDER, recordOf } from '../../acts';
import { type ActForm, type AddedPhoto, EMPTY_FORM } from '../../acts/parts/form';
import { FIELD_TEXT } from '../../acts/parts/text';
import type { SheetAct } from '../../hooks/use-act';
import { problemOf, requestOf } from './act-form';

const form = (change: Partial<typeof EMPTY_FORM>) => ({ ...EMPTY_FORM, ...change });

const SENT: AddedPhoto = {
  localId: 'p1',
  path: 'wxfile://1',
  extension: 'jpg',
  fileId: 'cloud://e/a',
  hasFailed: false,
};
const SENDING: AddedPhoto = { ...SENT, localId: 'p2', fileId: null };
const FAILED: AddedPhoto = { ...SENDING, localId: 'p3', hasFailed: true };

const asksForDuplicate = (act: ChosenAct) =>
  recordOf(act).fields.some(({ kind }) => kind === 'duplicate');

describe('what is still missing', () => {
  test.each<readonly [ChosenAct, Partial<ActForm>, string | null]>([
    ['rate', {}, FIELD_TEXT.rating.needsSolved],
    ['rate', { solved: true }, FIELD_TEXT.rating.needsStars],
    ['transfer', { text: '不属于本网格' }, FIELD_TEXT.post.missing],
    ['regrade', { text: '线头裸露' }, FIELD_TEXT.colour.missing],
    ...ACTS_IN_ORDER.filter(asksForDuplicate).map(
      (act) => [act, {}, FIELD_TEXT.duplicate.missing] as const,
    ),
    ['extend', {}, FIELD_TEXT.grant.missing],
    ['respond', { text: '您好，【请填写：经办人】今天到' }, FIELD_TEXT.text.openMarks],
    ['respond', { text: ' 好 ' }, FIELD_TEXT.text.tooShort(2)],
    ['respond', { text: '好'.repeat(1001) }, FIELD_TEXT.text.tooLong(1000)],
    ['extend', { isGranted: false, text: '不' }, FIELD_TEXT.text.tooShort(2)],
    ['extend', { isGranted: false, text: '' }, null],
    ['setDepartment', { text: '城市 管理' }, FIELD_TEXT.department.plainName],
    ['setDepartment', { text: '城市管理' }, null],
    ['supplement', { text: '三楼也不亮', photos: [SENT, SENDING] }, FIELD_TEXT.photos.sendingYet],
    ['supplement', { text: '三楼也不亮', photos: [FAILED, SENDING] }, FIELD_TEXT.photos.failedYet],
    ['supplement', { text: '三楼也不亮', photos: [SENT] }, null],
    ['hide', {}, FIELD_TEXT.hiddenWords.missingAll],
    ['hide', { openness: 'anonymous' }, null],
    ['hide', { hiddenWords: '张伟、' }, null],
    ['hide', { hiddenWords: '字'.repeat(21) }, FIELD_TEXT.hiddenWords.tooLong(20)],
    [
      'hide',
      { hiddenWords: [...'一二三四五六七八九十百'].join('、') },
      FIELD_TEXT.hiddenWords.tooMany(10),
    ],
    ['redact', { text: '隐去姓名' }, FIELD_TEXT.hiddenWords.missing],
    ['redact', { hiddenWords: '张伟' }, FIELD_TEXT.text.tooShort(2)],
    ['withdraw', {}, null],
    ['accept', {}, null],
  ])('%s with %j: %s', (act, change, problem) => {
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
    ['hide', { hiddenWords: '张伟，老李' }, { words: ['张伟', '老李'] }],
    ['hide', { openness: 'both' }, { words: [], isAnonymous: true, isForHandlers: true }],
    ['redact', { hiddenWords: '张伟', text: '隐去姓名' }, { words: ['张伟'], reason: '隐去姓名' }],
    [
      'supplement',
      { text: '三楼也不亮', photos: [SENT] },
      { text: '三楼也不亮', images: ['cloud://e/a'] },
    ],
    ['supplement', { text: '三楼也不亮' }, { text: '三楼也不亮' }],
  ] satisfies [SheetAct, Partial<ActForm>, object][])('%s', (act, change, input) => {
    expect(requestOf(act, form(change))).toEqual({ act, input });
  });
});
