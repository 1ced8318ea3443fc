import {
  type Draft,
  type DraftFile,
  emptyDraft,
  fromStorage,
  isBlank,
  keptNameOf,
  missingOf,
  reviveDraft,
  submitInputOf,
  VOICE_ONLY_CONTENT,
  withFileId,
  withoutFile,
  withVoice,
} from './draft';

const voice: DraftFile = {
  localId: 'v1',
  kind: 'voice',
  path: 'tmp/v1.mp3',
  extension: 'mp3',
  fileId: null,
  seconds: 12,
};
const image: DraftFile = {
  ...voice,
  localId: 'i1',
  kind: 'image',
  extension: 'jpg',
  seconds: null,
};

function written(change: Partial<Draft> = {}): Draft {
  return { ...emptyDraft('key-12345678'), category: 'property', content: '电梯坏了', ...change };
}

test('a new draft is blank, and no longer when anything was put in', () => {
  expect(isBlank(emptyDraft('key-12345678'))).toBe(true);
  expect(isBlank(written({ category: null, content: ' ' }))).toBe(true);
  expect(isBlank(written({ content: '', files: [image] }))).toBe(false);
});

test('a recording without words gets a visible stand-in, which leaves with it', () => {
  const spoken = withVoice(written({ content: '' }), voice);
  expect(spoken.content).toBe(VOICE_ONLY_CONTENT);
  expect(withoutFile(spoken, 'v1')).toMatchObject({ content: '', files: [] });
});

test('a recording never touches words that were typed, and replaces the one before', () => {
  const twice = withVoice(withVoice(written(), voice), { ...voice, localId: 'v2' });
  expect(twice.content).toBe('电梯坏了');
  expect(twice.files.map((file) => file.localId)).toEqual(['v2']);
});

test('after a restart finished uploads stay and unfinished ones are counted as lost', () => {
  const stored = withFileId(written({ files: [image, voice] }), 'i1', 'cloud://e/a.jpg');
  const { draft, lostFiles } = reviveDraft(stored);
  expect(lostFiles).toBe(1);
  expect(draft.files).toEqual([{ ...image, fileId: 'cloud://e/a.jpg', path: null }]);
});

test('after a restart an unfinished upload whose file was kept goes on from where it lies now', () => {
  const { draft, lostFiles } = reviveDraft(written({ files: [image, voice] }), {
    i1: 'usr/draft-i1.jpg',
    v1: 'usr/draft-v1.mp3',
  });
  expect(lostFiles).toBe(0);
  expect(draft.files.map((file) => file.path)).toEqual(['usr/draft-i1.jpg', 'usr/draft-v1.mp3']);
});

test('the words that stood for a recording go when the recording was lost', () => {
  const spoken = withVoice(written({ content: '' }), voice);
  expect(reviveDraft(spoken).draft).toMatchObject({ content: '', files: [] });
});

test('links of an earlier run are not shown, and what an older app did not store is filled in', () => {
  const { isWaitingToSend: _waiting, lostFiles: _lost, ...old } = written({ files: [image] });
  expect(fromStorage(old)).toEqual({ ...written(), files: [{ ...image, path: null }] });
});

test('each file is kept under a name of its own with its ending', () => {
  expect(keptNameOf(image)).toBe('i1.jpg');
});

test('what is missing is told in the order of the form', () => {
  expect(missingOf(emptyDraft('key-12345678'))).toEqual(['category', 'content']);
  expect(missingOf(written({ files: [image] }))).toEqual(['uploads']);
  expect(missingOf(written())).toEqual([]);
});

test('the input carries the key and leaves empty fields out', () => {
  expect(submitInputOf(written({ place: ' ', content: ' 电梯坏了 ' }))).toEqual({
    category: 'property',
    content: '电梯坏了',
    isAnonymous: false,
    visibility: 'public',
    idempotencyKey: 'key-12345678',
  });
});

test('the input carries place, contact and every uploaded file', () => {
  const files = [
    { ...image, fileId: 'cloud://e/a.jpg' },
    { ...voice, fileId: 'cloud://e/v.mp3' },
  ];
  expect(
    submitInputOf(written({ place: '3号楼门口', contact: '13800000000', files })),
  ).toMatchObject({
    place: { text: '3号楼门口' },
    contact: '13800000000',
    images: ['cloud://e/a.jpg'],
    voice: { fileId: 'cloud://e/v.mp3', seconds: 12 },
  });
});

test('nothing is sent while an upload is unfinished', () => {
  expect(submitInputOf(written({ files: [image] }))).toBeNull();
});

test('what is too long is not cut, and is not sent', () => {
  const draft: Draft = {
    ...emptyDraft('key-12345678'),
    category: 'property',
    content: '长'.repeat(2001),
    place: '地'.repeat(101),
    contact: '1'.repeat(51),
  };
  expect(missingOf(draft)).toEqual(['longContent', 'longPlace', 'longContact']);
  expect(submitInputOf(draft)).toBeNull();
});
