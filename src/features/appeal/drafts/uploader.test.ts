import { CallError } from '../../../platform/cloud/call-error';
import type { Transfer } from '../../../platform/cloud/transfer';
import { type LocalFile, Uploader } from './uploader';

interface Put {
  localId: string;
  transfer: Transfer;
  end: (fileId: string) => void;
  fail: (error: CallError) => void;
}

const fileOf = (localId: string): LocalFile => ({
  localId,
  kind: 'image',
  path: `tmp/${localId}.jpg`,
  extension: 'jpg',
  fileId: null,
  seconds: null,
});

const settle = () => new Promise((resolve) => setImmediate(resolve));

function scene() {
  const puts: Put[] = [];
  const sent: string[][] = [];
  const pauses: { milliseconds: number; work: () => void }[] = [];
  const uploader = new Uploader({
    put: ({ localId }, transfer) =>
      new Promise((end, fail) => void puts.push({ localId, transfer, end, fail })),
    slots: async () => 1,
    after: (milliseconds, work) => {
      const pause = { milliseconds, work };
      pauses.push(pause);
      return () => void pauses.splice(pauses.indexOf(pause), 1);
    },
    onSent: (draftId, { localId }, fileId) => void sent.push([draftId, localId, fileId]),
  });
  const put = (index: number): Put => {
    const one = puts[index];
    if (!one) throw new Error(`no upload ${index}`);
    return one;
  };
  const phase = (localId: string) => uploader.snapshot()[localId]?.phase;
  return { uploader, puts, put, sent, pauses, phase };
}

test('files go one after the other, each into its own draft', async () => {
  const { uploader, puts, put, sent, phase } = scene();
  uploader.send('d1', fileOf('a'));
  uploader.send('d2', fileOf('b'));
  put(0).transfer.onProgress(40);
  expect(uploader.snapshot()).toMatchObject({ a: { progress: 40 }, b: { phase: 'waiting' } });
  put(0).end('cloud://a');
  await settle();
  put(1).end('cloud://b');
  await settle();
  expect(sent).toEqual([
    ['d1', 'a', 'cloud://a'],
    ['d2', 'b', 'cloud://b'],
  ]);
  expect(puts).toHaveLength(2);
  expect(phase('a')).toBeUndefined();
});

test('without a network it pauses, and goes on by itself when the pause is over', async () => {
  const { uploader, puts, put, pauses, phase } = scene();
  uploader.send('d1', fileOf('a'));
  uploader.send('d1', fileOf('b'));
  put(0).fail(new CallError('NO_NETWORK'));
  await settle();
  expect([phase('a'), phase('b')]).toEqual(['offline', 'offline']);
  expect(pauses.map(({ milliseconds }) => milliseconds)).toEqual([3_000]);
  pauses[0]?.work();
  expect(phase('a')).toBe('sending');
  expect(puts.map(({ localId }) => localId)).toEqual(['a', 'a']);
});

test('the network that comes back ends the pause, and its timer', async () => {
  const { uploader, put, pauses, phase } = scene();
  uploader.send('d1', fileOf('a'));
  put(0).fail(new CallError('NO_NETWORK'));
  await settle();
  uploader.resume();
  expect(phase('a')).toBe('sending');
  expect(pauses).toEqual([]);
});

test('each failure makes the pause longer', async () => {
  const { uploader, put, pauses } = scene();
  uploader.send('d1', fileOf('a'));
  put(0).fail(new CallError('NO_NETWORK'));
  await settle();
  uploader.resume();
  put(1).fail(new CallError('NO_NETWORK'));
  await settle();
  expect(pauses.map(({ milliseconds }) => milliseconds)).toEqual([10_000]);
});

test('a refused file tells why and lets the next one go; a tap tries it again', async () => {
  const { uploader, put, phase } = scene();
  uploader.send('d1', fileOf('a'));
  uploader.send('d1', fileOf('b'));
  put(0).fail(new CallError('FILE_REFUSED'));
  await settle();
  expect(uploader.snapshot().a).toMatchObject({ phase: 'failed', failure: 'FILE_REFUSED' });
  expect(put(1).localId).toBe('b');
  uploader.send('d1', fileOf('a'));
  put(1).end('cloud://b');
  await settle();
  expect(phase('a')).toBe('sending');
});

test('tapping a file that is on its way sends it no second time', () => {
  const { uploader, puts } = scene();
  uploader.send('d1', fileOf('a'));
  uploader.send('d1', fileOf('a'));
  expect(puts).toHaveLength(1);
});

test('a file removed on its way is broken off, writes nothing, and the next one goes', async () => {
  const { uploader, put, sent } = scene();
  const broken: string[] = [];
  uploader.send('d1', fileOf('a'));
  uploader.send('d1', fileOf('b'));
  put(0).transfer.onStart(() => void broken.push('a'));
  uploader.forget('a');
  expect(broken).toEqual(['a']);
  put(0).end('cloud://a');
  await settle();
  expect(sent).toEqual([]);
  expect(put(1).localId).toBe('b');
});
