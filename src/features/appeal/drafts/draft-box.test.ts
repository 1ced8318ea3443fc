import { type Draft, type DraftFile, emptyDraft } from '../draft';
import { type BoxTools, DraftBox } from './draft-box';
import { MAX_DRAFTS } from './draft-index';

const photo: DraftFile = {
  localId: 'i1',
  kind: 'image',
  path: 'tmp/i1.jpg',
  extension: 'jpg',
  fileId: null,
  seconds: null,
};

/** A phone's storage that outlives the app's runs; `run` begins one. */
class Storage {
  readonly kept = new Map<string, string>();
  readonly gone: string[] = [];
  timers = new Set<() => void>();
  room = Number.POSITIVE_INFINITY;
  private count = 0;

  run(): DraftBox {
    this.timers = new Set();
    return new DraftBox(this.tools());
  }

  passTime(): void {
    const due = [...this.timers];
    this.timers.clear();
    for (const work of due) work();
  }

  private tools(): BoxTools {
    return {
      load: <T>(key: string) => {
        const text = this.kept.get(key);
        return text === undefined ? null : (JSON.parse(text) as T);
      },
      save: (key, value) => {
        const text = JSON.stringify(value);
        if (text.length > this.room) return false;
        this.kept.set(key, text);
        return true;
      },
      remove: (key) => void this.kept.delete(key),
      now: () => new Date(Date.UTC(2026, 10, 24, 8, this.count)).toISOString(),
      newKey: () => {
        this.count += 1;
        return `key-0000${this.count}`;
      },
      after: (_milliseconds, work) => {
        this.timers.add(work);
        return () => void this.timers.delete(work);
      },
      onFilesGone: (files) => void this.gone.push(...files.map(({ localId }) => localId)),
    };
  }
}

const write =
  (content: string) =>
  (draft: Draft): Draft => ({ ...draft, content });

function begin(box: DraftBox, content: string): string {
  const id = box.start();
  box.update(id, write(content));
  box.flush();
  return id;
}

test('what was written is there after a restart, with its key', () => {
  const storage = new Storage();
  const box = storage.run();
  const { id, isRestored } = box.open();
  expect(isRestored).toBe(false);
  box.update(id, write('电梯坏了'));
  const key = box.read(id)?.idempotencyKey;
  storage.passTime();
  const next = storage.run();
  expect(next.open()).toEqual({ id, isRestored: true });
  expect(next.read(id)).toMatchObject({ content: '电梯坏了', idempotencyKey: key });
});

test('a blank draft is not kept, and one that was emptied is kept no more', () => {
  const storage = new Storage();
  const box = storage.run();
  box.start();
  box.flush();
  expect(box.list()).toEqual([]);
  const id = begin(box, '灯');
  box.update(id, write(' '));
  box.flush();
  expect(storage.run().list()).toEqual([]);
});

test('one appeal is left and another begun; both are there, the later one first', () => {
  const storage = new Storage();
  const box = storage.run();
  const lamp = begin(box, '灯坏了');
  const dog = begin(box, '狗叫');
  expect(storage.run().list()).toMatchObject([
    { id: dog, excerpt: '狗叫' },
    { id: lamp, excerpt: '灯坏了' },
  ]);
  expect(storage.run().open(lamp)).toEqual({ id: lamp, isRestored: true });
});

test('a draft that was asked for and is gone gives a blank one, not somebody else’s words', () => {
  const box = new Storage().run();
  begin(box, '狗叫');
  const { id } = box.open('gone');
  expect(box.read(id)).toMatchObject({ content: '' });
});

test('a draft that waits to be sent is not opened for the next matter', () => {
  const storage = new Storage();
  const box = storage.run();
  const id = begin(box, '灯坏了');
  box.update(id, (draft) => ({ ...draft, isWaitingToSend: true }));
  box.flush();
  expect(storage.run().open().isRestored).toBe(false);
});

test.each([
  ['a timer that still runs', (storage: Storage) => storage.passTime()],
  ['leaving the page', (_: Storage, box: DraftBox) => void box.flush()],
  [
    'a late upload',
    (storage: Storage, box: DraftBox, id: string) => {
      box.update(id, write('again'));
      storage.passTime();
    },
  ],
])('a sent draft never comes back: %s', (_case, happen) => {
  const storage = new Storage();
  const box = storage.run();
  const id = begin(box, '灯坏了');
  box.update(id, write('灯坏了。'));
  box.remove(id);
  happen(storage, box, id);
  expect(box.read(id)).toBeUndefined();
  expect(storage.run().list()).toEqual([]);
  expect(storage.run().open().isRestored).toBe(false);
});

test('files that a draft lets go, and those of a removed draft, are told', () => {
  const storage = new Storage();
  const box = storage.run();
  const id = begin(box, '灯坏了');
  box.update(id, (draft) => ({ ...draft, files: [photo, { ...photo, localId: 'i2' }] }));
  box.update(id, (draft) => ({ ...draft, files: [photo] }));
  expect(storage.gone).toEqual(['i2']);
  box.remove(id);
  expect(storage.gone).toEqual(['i2', 'i1']);
});

test('the eleventh draft lets the oldest go with its files', () => {
  const storage = new Storage();
  const box = storage.run();
  const oldest = begin(box, '第一件');
  box.update(oldest, (draft) => ({ ...draft, files: [photo] }));
  box.flush();
  for (let count = 0; count < MAX_DRAFTS; count += 1) begin(box, `第${count}件`);
  expect(box.list()).toHaveLength(MAX_DRAFTS);
  expect(storage.run().read(oldest)).toBeUndefined();
  expect(storage.gone).toEqual(['i1']);
});

test('the only draft of an older app is taken over once', () => {
  const storage = new Storage();
  const { isWaitingToSend: _waiting, lostFiles: _lost, ...old } = emptyDraft('key-of-old');
  storage.kept.set('appeal.draft', JSON.stringify({ ...old, content: '以前写的' }));
  const box = storage.run();
  const { id } = box.open();
  expect(box.read(id)).toMatchObject({ content: '以前写的', idempotencyKey: 'key-of-old' });
  box.remove(id);
  expect(storage.run().list()).toEqual([]);
});

test('an older blank draft is forgotten', () => {
  const storage = new Storage();
  storage.kept.set('appeal.draft', JSON.stringify(emptyDraft('key-of-old')));
  expect(storage.run().list()).toEqual([]);
  expect(storage.kept.has('appeal.draft')).toBe(false);
});

test('a phone without room says so, and the words stay on the page', () => {
  const storage = new Storage();
  const box = storage.run();
  storage.room = 10;
  const id = box.start();
  box.update(id, write('电梯坏了'));
  expect(box.flush()).toBe(false);
  expect(box.read(id)).toMatchObject({ content: '电梯坏了' });
});

test('two windows of one person do not lose each other’s drafts', () => {
  const storage = new Storage();
  const [one, other] = [storage.run(), storage.run()];
  one.list();
  other.list();
  begin(one, '灯');
  begin(other, '狗');
  expect(other.list().map(({ excerpt }) => excerpt)).toEqual(['狗', '灯']);
});
