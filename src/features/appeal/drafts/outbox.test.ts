import type { FailureCode } from '../../../platform/cloud/call-error';
import { type DraftFile, withFileId } from '../draft';
import { Scene, settle } from './outbox-scene';

const photo: DraftFile = {
  localId: 'i1',
  kind: 'image',
  path: 'tmp/i1.jpg',
  extension: 'jpg',
  fileId: null,
  seconds: null,
};

test('a double tap is one request, and the taken draft is gone', async () => {
  const { outbox, box, tries, taken, write } = bind(new Scene());
  const id = write();
  await Promise.all([outbox.send(id), outbox.send(id)]);
  await outbox.send(id);
  expect(tries).toHaveLength(1);
  expect(taken).toEqual([id]);
  expect(box.read(id)).toBeUndefined();
  expect(outbox.of(id)).toMatchObject({ isSending: false, taken: { id: 'a0' } });
});

test('without a network the draft waits, and goes with the same key when it is back', async () => {
  const scene = new Scene();
  const { outbox, box, tries, taken, write } = bind(scene);
  scene.network = false;
  const id = write();
  await outbox.send(id);
  expect(box.list()).toMatchObject([{ id, isWaitingToSend: true }]);
  expect(outbox.of(id)).toMatchObject({ isSending: false, failure: 'NO_NETWORK' });
  scene.network = true;
  await outbox.resume();
  expect(taken).toEqual([id]);
  expect(new Set(tries.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  expect(box.list()).toEqual([]);
});

test('a lost answer makes no second appeal', async () => {
  const scene = new Scene();
  const { outbox, write } = bind(scene);
  scene.losesAnswers = true;
  const id = write();
  await outbox.send(id);
  scene.losesAnswers = false;
  await outbox.resume();
  expect(scene.appeals.size).toBe(1);
  expect(scene.taken).toEqual([id]);
});

test('where the phone tells of no network change, it tries again after a pause', async () => {
  const scene = new Scene();
  scene.network = false;
  const id = scene.write();
  await scene.outbox.send(id);
  scene.network = true;
  expect(scene.pauses).toHaveLength(1);
  scene.pauses[0]?.();
  await settle();
  await settle();
  expect(scene.taken).toEqual([id]);
});

test('a waiting draft that the phone has no room for is not said to be kept', async () => {
  const scene = new Scene();
  Object.assign(scene, { network: false, hasRoom: false });
  const id = scene.write();
  await scene.outbox.send(id);
  expect(scene.outbox.isHeld(id)).toBe(true);
  expect(scene.outbox.isKept(id)).toBe(false);
});

test('a waiting draft that was taken back is not sent', async () => {
  const scene = new Scene();
  scene.network = false;
  const id = scene.write();
  await scene.outbox.send(id);
  scene.outbox.cancel(id);
  scene.network = true;
  await scene.outbox.resume();
  expect(scene.tries).toHaveLength(1);
  expect(scene.box.read(id)).toMatchObject({ isWaitingToSend: false, content: '电梯坏了' });
  expect(scene.pauses).toEqual([]);
});

test('taken back during a request that then fails, it does not wait again', async () => {
  const scene = new Scene();
  scene.network = false;
  const id = scene.write();
  const sending = scene.outbox.send(id);
  scene.outbox.cancel(id);
  await sending;
  expect(scene.box.read(id)?.isWaitingToSend).toBe(false);
  expect(scene.outbox.isHeld(id)).toBe(false);
});

test.each<[FailureCode, boolean]>([
  ['CONTENT_REJECTED', true],
  ['NOT_JOINED', true],
  ['INTERNAL', false],
])('after %s at a tap the draft stays; a new key: %s', async (refusal, isRenewed) => {
  const scene = new Scene();
  scene.refusal = refusal;
  const id = scene.write();
  const key = scene.box.read(id)?.idempotencyKey;
  await scene.outbox.send(id);
  expect(scene.outbox.of(id).failure).toBe(refusal);
  expect(scene.box.read(id)).toMatchObject({ content: '电梯坏了', isWaitingToSend: false });
  expect(scene.box.read(id)?.idempotencyKey !== key).toBe(isRenewed);
  expect(scene.refused).toEqual([]);
});

test('a waiting draft that is refused waits no longer, and the person is told', async () => {
  const scene = new Scene();
  scene.network = false;
  const id = scene.write();
  await scene.outbox.send(id);
  Object.assign(scene, { network: true, refusal: 'CONTENT_REJECTED' });
  await scene.outbox.resume();
  expect(scene.refused).toEqual(['CONTENT_REJECTED']);
  expect(scene.box.list()).toMatchObject([{ id, isWaitingToSend: false }]);
});

test('a fault of the cloud does not end the waiting', async () => {
  const scene = new Scene();
  scene.network = false;
  const id = scene.write();
  await scene.outbox.send(id);
  Object.assign(scene, { network: true, refusal: 'INTERNAL' });
  await scene.outbox.resume();
  expect(scene.box.read(id)?.isWaitingToSend).toBe(true);
  expect(scene.outbox.isHeld(id)).toBe(true);
});

test('given up with files on the way, it goes as soon as they are there', async () => {
  const scene = new Scene();
  const id = scene.write([photo]);
  expect(scene.outbox.hold(id)).toBe(true);
  await scene.outbox.resume();
  expect(scene.tries).toEqual([]);
  scene.box.update(id, (draft) => withFileId(draft, 'i1', 'cloud://i1'));
  await settle();
  await settle();
  expect(scene.tries).toMatchObject([{ images: ['cloud://i1'] }]);
  expect(scene.taken).toEqual([id]);
});

test('a waiting draft that was deleted is never sent', async () => {
  const scene = new Scene();
  scene.network = false;
  const id = scene.write();
  await scene.outbox.send(id);
  scene.outbox.cancel(id);
  scene.box.remove(id);
  scene.network = true;
  await scene.outbox.resume();
  expect(scene.appeals.size).toBe(0);
});

test('deleted during a request that fails, nothing is left to wait', async () => {
  const scene = new Scene();
  scene.network = false;
  const id = scene.write();
  const sending = scene.outbox.send(id);
  scene.box.remove(id);
  await sending;
  expect(scene.outbox.isHeld(id)).toBe(false);
  expect(scene.box.list()).toEqual([]);
});

function bind(scene: Scene) {
  const { outbox, box, tries, taken } = scene;
  return { outbox, box, tries, taken, write: () => scene.write() };
}
