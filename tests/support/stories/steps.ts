import type { CloudClient } from '../cloud';
import { until } from '../until';
import { GRID_ID } from '../world';

/** What a story needs of a phone, be it a browser or the built mini program. */
export interface StoryPhone {
  open(url: string): Promise<void>;
  tap(id: string): Promise<void>;
  type(id: string, value: string): Promise<void>;
  read(words: string | RegExp): Promise<void>;
  /** Is it in sight now? */
  has(id: string): boolean | Promise<boolean>;
}

export interface Stage<P extends StoryPhone> {
  cloud: CloudClient;
  /** The phone of a person, with the app on it. */
  phoneOf(openid: string): Promise<P>;
  /** Adds a photo to the form that is open, where the phone can. */
  addPhoto?: (phone: P) => Promise<void>;
}

/** What somebody writes. */
export interface Words {
  category: string;
  content: string;
  place?: string;
  contact?: string;
  openness?: 'named' | 'anonymous' | 'handlers';
  /** The number that must be shown before the form goes on. */
  danger?: string;
  /** What the page asks before it is sent. */
  asked?: string;
  hasPhoto?: boolean;
}

export const HOME = '/pages/home/index';
export const QUEUE = '/features/desk/pages/queue/index';
export const detailOf = (id: string) => `/features/appeal/pages/detail/index?id=${id}`;

/** Agrees, and joins the small world's grid. */
export async function join(phone: StoryPhone, nickname: string): Promise<void> {
  await phone.open(HOME);
  await phone.tap('start-join');
  await phone.tap('consent-agree');
  await phone.tap(`place-${GRID_ID}`);
  await phone.type('nickname', nickname);
  await phone.tap('join-submit');
  await phone.read(`${nickname}，您好`);
}

/** Writes and sends an appeal, sees its colour and what neighbours will read; answers its id. */
export async function compose<P extends StoryPhone>(
  { cloud, addPhoto }: Stage<P>,
  { phone, openid }: { phone: P; openid: string },
  words: Words,
  colour: string,
): Promise<string> {
  await phone.open(HOME);
  await phone.tap('open-compose');
  await phone.tap(`category-${words.category}`);
  await phone.type('content', words.content);
  if (words.hasPhoto) await addPhoto?.(phone);
  await phone.tap('next');
  if (words.danger) {
    await phone.read(words.danger);
    await phone.tap('danger-continue');
  }
  if (words.place) await phone.type('place', words.place);
  if (words.contact) await phone.type('contact', words.contact);
  await phone.tap('next');
  if (words.openness) await phone.tap(`visibility-${words.openness}`);
  await phone.tap('check');
  await phone.read(colour);
  if (words.contact) await phone.read(words.contact);
  if (words.asked) await phone.read(words.asked);
  await phone.tap('submit');
  await phone.read(/\d{8}-[0-9A-Z]{6}/);
  const { items } = await cloud.call(openid, 'appeal.list', { scope: 'mine' });
  const sent = items.find(({ excerpt }) => words.content.startsWith(excerpt.slice(0, 8)));
  if (!sent) throw new Error(`“${words.content}” was not sent`);
  return sent.id;
}

/** Opens an appeal from a list that may just be read anew: a tap on a line that was replaced opens nothing. */
export async function openItem(phone: StoryPhone, id: string): Promise<void> {
  const isOpen = async () => {
    if (await phone.has(`list-item-${id}`)) await phone.tap(`list-item-${id}`);
    await new Promise((done) => setTimeout(done, 250));
    return phone.has('appeal-number');
  };
  await until(isOpen, `${id} opens`);
}

/** Opens the sheet of an act that lies behind 更多. */
export async function openActBehind(phone: StoryPhone, name: string): Promise<void> {
  await phone.tap('act-more');
  await phone.tap(`act-${name}`);
}

/** Opens the sheet of an act, fills it in and confirms; it stays open when the act is refused. */
export async function tryAct(phone: StoryPhone, name: string, text?: string): Promise<void> {
  await phone.tap(`act-${name}`);
  if (text) await phone.type('sheet-text', text);
  await phone.tap('sheet-confirm');
}

/** The same for an act that is done: its sheet closes. */
export async function act(phone: StoryPhone, name: string, text?: string): Promise<void> {
  await tryAct(phone, name, text);
  await sheetCloses(phone);
}

/** Confirms a sheet whose act is done. */
export async function confirm(phone: StoryPhone): Promise<void> {
  await phone.tap('sheet-confirm');
  await sheetCloses(phone);
}

async function sheetCloses(phone: StoryPhone): Promise<void> {
  await until(async () => !(await phone.has('sheet-confirm')), 'the sheet closes');
}

export async function rate(
  phone: StoryPhone,
  verdict: 'solved-yes' | 'solved-no',
  stars: number,
  comment: string,
): Promise<void> {
  await phone.tap('act-rate');
  await phone.tap(verdict);
  await phone.tap(`star-${stars}`);
  await phone.type('sheet-text', comment);
  await confirm(phone);
}
