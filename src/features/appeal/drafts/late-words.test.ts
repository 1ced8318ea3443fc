import { type Draft, type DraftFile, emptyDraft, type SubmitInput, submitInputOf } from '../draft';
import { LATE_TEXT } from '../draft-text';
import { lateWordsOf } from './late-words';

const photo = (localId: string, fileId: string | null = `cloud://${localId}`): DraftFile => ({
  ...{ localId, fileId, kind: 'image', path: null, extension: 'jpg', seconds: null },
});
const SENT: Draft = {
  ...emptyDraft('key-1'),
  category: 'property',
  content: '电梯坏了',
  place: '三号楼',
  contact: '13800001234',
  files: [photo('p1')],
};
const TAKEN = submitInputOf(SENT) as SubmitInput;
const late = (change: Partial<Draft>) => lateWordsOf({ ...SENT, ...change }, TAKEN);

test('a draft that says what was taken leaves nothing', () => {
  expect(late({})).toBeNull();
  expect(late({ content: ' 电梯坏了\n', contact: ' 13800001234 ' })).toBeNull();
});

test('of words that were written on only the new ones are left', () => {
  expect(late({ content: '电梯坏了，三天没人修' })).toEqual({
    ...{ text: '三天没人修', photos: [], aside: [] },
  });
});

test('words that were changed are left whole, with the place', () => {
  expect(late({ content: '电梯又坏了', place: '四号楼' })?.text).toBe(
    `电梯又坏了\n${LATE_TEXT.place('四号楼')}`,
  );
});

test('a photo that is in the cloud goes along; other files are counted', () => {
  const voice: DraftFile = { ...photo('v1'), kind: 'voice', extension: 'mp3', seconds: 3 };
  const files = [...SENT.files, photo('p2'), photo('p3', null), voice];
  const words = late({ files });
  expect(words?.photos.map(({ localId, fileId }) => [localId, fileId])).toEqual([
    ['p2', 'cloud://p2'],
  ]);
  expect(words?.aside).toEqual([LATE_TEXT.files(2)]);
});

test('what others must not read is shown beside the words, never in them', () => {
  const words = late({ contact: '13900005678', alsoHide: ['301'], isAnonymous: true });
  expect(words).toEqual({
    text: '',
    photos: [],
    aside: [LATE_TEXT.contact('13900005678'), LATE_TEXT.hidden('301'), LATE_TEXT.openness],
  });
});
