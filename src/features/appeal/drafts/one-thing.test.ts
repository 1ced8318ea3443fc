import { Scene, settle } from './outbox-scene';

test('when the app ends before the answer, the next run finds the appeal by itself', async () => {
  const scene = new Scene();
  scene.losesAnswers = true;
  const id = scene.write();
  void scene.outbox.send(id);
  scene.restart();
  await settle();
  scene.losesAnswers = false;
  await scene.outbox.ask(id);
  expect(scene.appeals.size).toBe(1);
  expect(scene.tries[1]).toEqual(scene.tries[0]);
  expect(scene.taken).toEqual([id]);
  expect(scene.isEarlier).toBe(true);
  expect(scene.box.read(id)).toBeUndefined();
});

test('changed after a lost answer, the draft leads to the appeal that was taken, and makes no other', async () => {
  const scene = new Scene();
  scene.losesAnswers = true;
  const id = scene.write();
  void scene.outbox.send(id);
  scene.restart();
  await settle();
  scene.edit(id, '电梯坏了三天');
  await scene.outbox.send(id);
  scene.edit(id, '电梯坏了四天');
  scene.losesAnswers = false;
  await scene.outbox.send(id);
  expect([...scene.appeals.values()]).toMatchObject([{ id: 'a0', excerpt: '电梯坏了' }]);
  expect(new Set(scene.tries.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
  expect(scene.taken).toEqual([id]);
  expect(scene.isEarlier).toBe(true);
  expect(scene.late).toBe('四天');
});

test('changed while the app asks what became of an earlier try, nothing of it is lost', async () => {
  const scene = new Scene();
  scene.losesAnswers = true;
  const id = scene.write();
  void scene.outbox.send(id);
  scene.restart();
  await settle();
  scene.losesAnswers = false;
  const asking = scene.outbox.ask(id);
  scene.edit(id, '电梯坏了，老人下不了楼');
  await asking;
  expect(scene.taken).toEqual([id]);
  expect(scene.late).toBe('老人下不了楼');
});

test('changed after a try that did not arrive, the changed words are taken', async () => {
  const scene = new Scene();
  scene.refusal = 'INTERNAL';
  const id = scene.write();
  await scene.outbox.send(id);
  scene.edit(id, '电梯坏了三天');
  scene.refusal = null;
  await scene.outbox.send(id);
  expect([...scene.appeals.values()]).toMatchObject([{ excerpt: '电梯坏了三天' }]);
  expect(scene.isEarlier).toBe(false);
  expect(scene.late).toBeNull();
});

test('a refusal of changed words gives no new key while an earlier answer is unknown', async () => {
  const scene = new Scene();
  scene.losesAnswers = true;
  const id = scene.write();
  await scene.outbox.send(id);
  scene.outbox.cancel(id);
  scene.edit(id, '违规的话');
  scene.refusal = 'CONTENT_REJECTED';
  await scene.outbox.send(id);
  Object.assign(scene, { refusal: null, losesAnswers: false });
  scene.edit(id, '电梯坏了三天');
  await scene.outbox.send(id);
  expect(scene.appeals.size).toBe(1);
  expect(scene.taken).toEqual([id]);
});

test('under a key with words that the phone does not know, nothing is sent under another', async () => {
  const scene = new Scene();
  scene.losesAnswers = true;
  const id = scene.write();
  await scene.outbox.send(id);
  scene.outbox.cancel(id);
  scene.box.update(id, (draft) => ({ ...draft, unanswered: [], content: '电梯坏了三天' }));
  scene.losesAnswers = false;
  await scene.outbox.send(id);
  await scene.outbox.send(id);
  expect(scene.outbox.of(id).failure).toBe('CONFLICT');
  expect(scene.appeals.size).toBe(1);
});

test('what was taken back is not asked about', async () => {
  const scene = new Scene();
  scene.network = false;
  const id = scene.write();
  await scene.outbox.send(id);
  scene.outbox.cancel(id);
  scene.network = true;
  scene.restart();
  await scene.outbox.ask(id);
  expect(scene.tries).toHaveLength(1);
});
