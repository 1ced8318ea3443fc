import { DEFAULT_SETTINGS } from '../../../domain/notice/settings';
import { CallError, type FailureCode } from '../../platform/cloud/call-error';
import type { SettingsWish } from './settings-form';
import { type Saving, SettingsSaver } from './settings-saver';

const LOUD: SettingsWish = { settings: { ...DEFAULT_SETTINGS, quiet: null } };
const LOUD_AND_RARE: SettingsWish = { settings: { ...LOUD.settings, progress: 'never' } };
const RARE: SettingsWish = { settings: { ...DEFAULT_SETTINGS, progress: 'never' } };

/** A cloud that answers when it is told to. */
class Cloud {
  readonly asked: { wish: SettingsWish; key: string }[] = [];
  readonly failures: boolean[] = [];
  readonly states: Saving['state'][] = [];
  readonly saver: SettingsSaver;
  private answer: ((code: FailureCode | null) => void) | undefined;
  private keys = 0;

  constructor() {
    this.saver = new SettingsSaver({
      send: (wish, key) => this.take(wish, key),
      newKey: () => {
        this.keys += 1;
        return `key-${this.keys}`;
      },
      onFailed: (isWatched) => this.failures.push(isWatched),
    });
  }

  /** The page is open; answers how to leave it. */
  look(): () => void {
    return this.saver.subscribe(() => this.states.push(this.saver.saving().state));
  }

  /** What is under way is done, or fails. */
  async settle(code: FailureCode | null = null): Promise<void> {
    this.answer?.(code);
    await new Promise((done) => setTimeout(done));
  }

  sent(): SettingsWish[] {
    return this.asked.map(({ wish }) => wish);
  }

  private take(wish: SettingsWish, key: string): Promise<void> {
    this.asked.push({ wish, key });
    return new Promise((done, fail) => {
      this.answer = (code) => (code === null ? done() : fail(new CallError(code)));
    });
  }
}

test('a change goes to the cloud at once', async () => {
  const cloud = new Cloud();
  cloud.look();
  void cloud.saver.want(LOUD);
  expect(cloud.asked).toEqual([{ wish: LOUD, key: 'key-1' }]);
  expect(cloud.saver.saving()).toEqual({ state: 'saving', wish: LOUD });
  await cloud.settle();
  expect(cloud.states).toEqual(['saving', 'saved']);
});

test('fast changes go one after the other, and only the last state of those that waited', async () => {
  const cloud = new Cloud();
  for (const wish of [LOUD, RARE, LOUD_AND_RARE]) void cloud.saver.want(wish);
  expect(cloud.sent()).toEqual([LOUD]);
  await cloud.settle();
  expect(cloud.saver.saving()).toEqual({ state: 'saving', wish: LOUD_AND_RARE });
  await cloud.settle();
  expect(cloud.sent()).toEqual([LOUD, LOUD_AND_RARE]);
  expect(cloud.saver.saving()).toEqual({ state: 'saved' });
});

test('what failed is no longer shown as chosen, and is tried again with the same key', async () => {
  const cloud = new Cloud();
  cloud.look();
  void cloud.saver.want(LOUD);
  await cloud.settle('NO_NETWORK');
  expect(cloud.saver.saving()).toEqual({ state: 'failed', wish: LOUD, code: 'NO_NETWORK' });
  expect(cloud.failures).toEqual([true]);
  void cloud.saver.retry();
  await cloud.settle();
  expect(cloud.asked.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
  expect(cloud.saver.saving()).toEqual({ state: 'saved' });
});

test('another change after a failure is another intent', async () => {
  const cloud = new Cloud();
  void cloud.saver.want(LOUD);
  await cloud.settle('NO_NETWORK');
  void cloud.saver.want(RARE);
  await cloud.settle();
  expect(cloud.asked).toEqual([
    { wish: LOUD, key: 'key-1' },
    { wish: RARE, key: 'key-2' },
  ]);
  await cloud.saver.retry();
  expect(cloud.asked).toHaveLength(2);
});

test('a failure is told only when the last state failed', async () => {
  const cloud = new Cloud();
  cloud.look();
  void cloud.saver.want(LOUD);
  void cloud.saver.want(LOUD_AND_RARE);
  await cloud.settle('NO_NETWORK');
  await cloud.settle();
  expect(cloud.states).toEqual(['saving', 'saving', 'saved']);
  expect(cloud.failures).toEqual([]);
});

test('a phone that waits goes with the change that comes after it', async () => {
  const cloud = new Cloud();
  void cloud.saver.want({ settings: DEFAULT_SETTINGS, dutyPhone: '0719-4221234' });
  void cloud.saver.want(LOUD);
  await cloud.settle('NO_NETWORK');
  expect(cloud.sent()[1]).toEqual({ ...LOUD, dutyPhone: '0719-4221234' });
});

test('who left the page is heard of all the same', async () => {
  const cloud = new Cloud();
  const leave = cloud.look();
  void cloud.saver.want(LOUD);
  leave();
  await cloud.settle('NO_NETWORK');
  expect(cloud.failures).toEqual([false]);
});

test('what was saved is forgotten when the page is opened again, what failed is not', async () => {
  const cloud = new Cloud();
  void cloud.saver.want(LOUD);
  await cloud.settle();
  cloud.saver.forgetSaved();
  expect(cloud.saver.saving()).toEqual({ state: 'rest' });
  void cloud.saver.want(RARE);
  await cloud.settle('INTERNAL');
  cloud.saver.forgetSaved();
  expect(cloud.saver.saving()).toMatchObject({ state: 'failed', wish: RARE });
});
