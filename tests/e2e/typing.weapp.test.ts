/** @jest-environment ./tests/support/mini-program-environment.cjs */
import { resolve } from 'node:path';
import { Phone } from '../support/mini-program';
import { callAs } from '../support/mini-program-call';
import { randomFrom } from '../support/random';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import {
  formsOf,
  type Kind,
  supplementForm,
  TYPIST,
  type TypedField,
  type TypedForm,
} from '../support/typed-forms';
import { until } from '../support/until';
import { newKey, PEOPLE } from '../support/world';

const COMPOSE = '/features/appeal/pages/compose/index';
/** So long nobody has typed when the text is stored; less than that, to be safe. */
const PAUSE_MS = 900;
/** What the cloud says to every act, so that a form stays as it is. */
const REFUSED = { ok: false, error: { code: 'FORBIDDEN', message: '', traceId: '' } };
const LETTERS = [...'三号楼二单元门口的路灯坏请来看谢 019 abc，。👵🏠'];
const CODE_LETTERS = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];

interface Sent {
  action: string;
  input: unknown;
}

/** Random words, lists, numbers: what the field takes. */
class Writer {
  constructor(private readonly random: () => number) {}

  text(kind: Kind, most: number): string {
    const words = () =>
      this.some(LETTERS, 5 + this.random() * 23)
        .slice(0, most)
        .trim();
    const one: Record<Kind, () => string> = {
      words: () =>
        `灯${words()}`
          .slice(0, most)
          .replace(/[\ud800-\udbff]$/, '')
          .trim(),
      list: () => [1, 2, 3].map(() => this.some([...'楼灯路门口号元单坏看'], 4)).join('、'),
      number: () => `2026${1000 + Math.floor(this.random() * 9000)}-${this.some(CODE_LETTERS, 6)}`,
      code: () => this.some(CODE_LETTERS, 10),
      phone: () => `1${this.some([...'0123456789'], 10)}`,
      days: () => String(10 + Math.floor(this.random() * 50)),
    };
    return one[kind]();
  }

  private some(letters: readonly string[], count: number): string {
    const pick = () => letters[Math.floor(this.random() * letters.length)] ?? '';
    return Array.from({ length: Math.floor(count) }, pick).join('');
  }
}

/** What stands in an input at `place.text`, lists as they are typed. */
function readAt(input: unknown, path: string): string {
  const found = path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value) && key === '-1') return value.at(-1);
    return (value as Record<string, unknown> | undefined)?.[key];
  }, input);
  return Array.isArray(found) ? found.join('、') : String(found ?? '');
}

describe('typing in the built mini program, key by key, setData up to 600 ms late', () => {
  const root = resolve(__dirname, '../../dist/weapp');
  let cloud: StoryCloud;
  let phone: Phone;
  let sent: Sent[] = [];
  let supplementedId = '';
  let forms: readonly TypedForm[] = [];
  let refused = new Set<string>();

  beforeAll(async () => {
    cloud = await startCloud();
    await cloud.settle(TYPIST, '打字的人');
    const common = { category: 'property', visibility: 'public', content: '楼道灯不亮' } as const;
    const submit = (isAnonymous: boolean) =>
      cloud.call(TYPIST, 'appeal.submit', { ...common, isAnonymous, idempotencyKey: newKey() });
    supplementedId = (await submit(false)).id;
    const anonymous = await submit(true);
    const { posts } = await cloud.call(PEOPLE.secretary, 'account.staff', {});
    const handle = posts.flatMap(({ holders }) => holders)[0]?.handle ?? '';
    forms = formsOf(anonymous.id, handle);
    const acts = forms.filter(({ isRead }) => !isRead).map(({ action }) => action);
    refused = new Set([...acts, 'appeal.submit', 'appeal.supplement']);
  });
  afterEach(() => phone?.close());
  afterAll(() => cloud?.discard());

  const take = async (openid: string, data: unknown) => {
    const call = data as Sent;
    sent.push(call);
    return refused.has(call.action) ? REFUSED : callAs(cloud.url, openid)('', data);
  };

  const start = async (openid: string, url: string) => {
    const cloudId = await cloud.cloudId('group-of-typist');
    sent = [];
    phone = new Phone(
      root,
      (_name, data) => take(openid, data),
      () => cloudId,
    );
    await phone.open(url);
  };

  /** The next input that the action is called with. */
  const nextOf = async (action: string, from: number): Promise<unknown> => {
    const find = () => sent.slice(from).find((one) => one.action === action);
    await until(() => find() !== undefined, `${action} is sent`, 20);
    return find()?.input;
  };

  const open = async ({ openid, url, way }: TypedForm) => {
    await start(openid, url);
    await way?.(phone);
  };

  /** Fills the form in, sends it, and answers what was typed and what was sent. */
  const fillIn = async ({ again, fields, send, action }: TypedForm, writer: Writer) => {
    for (const id of again ?? []) await phone.tap(id);
    const typed: Record<string, string> = {};
    for (const { id, kind, most } of fields) {
      typed[id] = writer.text(kind, most);
      await phone.type(id, typed[id]);
    }
    const from = sent.length;
    for (const id of send) await phone.tap(id);
    const input = await nextOf(action, from);
    return [
      Object.fromEntries(fields.map(({ id, at }: TypedField) => [id, readAt(input, at)])),
      typed,
    ];
  };

  /** The texts of these seeds, each typed in the place of the one before and sent. */
  const typeInto = async (form: TypedForm, seeds: number) => {
    await open(form);
    for (let seed = 1; seed <= seeds; seed += 1) {
      const [arrived, typed] = await fillIn(form, new Writer(randomFrom(seed)));
      expect({ form: form.name, seed, ...arrived }).toEqual({ form: form.name, seed, ...typed });
    }
    phone.close();
  };

  test('100 texts in a field of one line: all arrive', async () => {
    const [search] = forms.filter(({ name }) => name === 'search of messages');
    if (search) await typeInto(search, 100);
  });

  test('12 texts of several lines in the sheet of an act: all arrive', async () => {
    await typeInto(supplementForm(supplementedId), 12);
  });

  test('every other form, two texts in each of its fields: all arrive', async () => {
    for (const form of forms) await typeInto(form, 2);
  });

  test('an appeal, its place, its contact and a word to hide', async () => {
    await start(TYPIST, COMPOSE);
    await phone.tap('category-property');
    for (let seed = 1; seed <= 3; seed += 1) {
      const writer = new Writer(randomFrom(seed));
      const [content, place, contact] = [2000, 100, 50].map((most) => writer.text('words', most));
      const word = writer.text('list', 20).slice(0, 4);
      await phone.type('content', content ?? '');
      await phone.tap('next');
      await phone.type('place', place ?? '');
      await phone.type('contact', contact ?? '');
      for (const id of ['next', 'check']) await phone.tap(id);
      await phone.type('hide-word', word);
      await phone.tap('hide-add');
      expect(phone.typed('hide-word')).toBe('');
      const from = sent.length;
      await phone.tap('submit');
      expect(await nextOf('appeal.submit', from)).toMatchObject({
        ...{ content, contact, place: { text: place } },
        alsoHide: expect.arrayContaining([word]),
      });
      for (const id of ['back', 'back', 'back']) await phone.tap(id);
    }
  });

  test.each([
    ['an appeal', TYPIST, COMPOSE],
    ['a record', PEOPLE.desk, '/features/desk/pages/record/index'],
  ])('%s is kept when its page is hidden right after a key', async (_name, openid, url) => {
    await start(openid, url);
    await phone.type('content', '三号楼的路灯坏了👵');
    await phone.open(url);
    await until(() => phone.has('content'), 'the form is there again', 20);
    expect(phone.typed('content')).toBe('三号楼的路灯坏了👵');
  });

  /** What the program asked WeChat and what it drew while this was done, without a pause in it. */
  const workOf = async (doing: () => Promise<void>) => {
    for (;;) {
      await new Promise((done) => setTimeout(done, 1500));
      const [stored, asked] = [phone.asked('setStorageSync'), phone.asked('getAppBaseInfo')];
      const watch = new MutationObserver(() => undefined);
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      const began = performance.now();
      await doing();
      const drawn = watch.takeRecords().map(({ target }) => (target as Element).className);
      if (performance.now() - began < PAUSE_MS) {
        return {
          stored: phone.asked('setStorageSync') - stored,
          asked: phone.asked('getAppBaseInfo') - asked,
          drawn,
        };
      }
    }
  };

  test('a key asks WeChat nothing, stores nothing, draws nothing; the end of typing stores', async () => {
    await start(TYPIST, COMPOSE);
    await phone.tap('category-property');
    await phone.type('content', '灯坏了');
    await phone.tap('next');
    const work = await workOf(() => phone.type('place', '三号'));
    expect(work).toEqual({ stored: 0, asked: 0, drawn: [] });
    const stored = phone.asked('setStorageSync');
    await phone.type('place', '三号楼');
    await phone.leaveField();
    expect(phone.asked('setStorageSync')).toBeGreaterThan(stored);
  });
});
