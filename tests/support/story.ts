import { type CloudClient, TEST_START } from './cloud';
import { GRID_ID, PEOPLE } from './world';

/** What a story needs of a phone, be it a browser or the built mini program. */
export interface StoryPhone {
  open(url: string): Promise<void>;
  tap(id: string): Promise<void>;
  type(id: string, value: string): Promise<void>;
  read(words: string | RegExp): Promise<void>;
}

export interface Stage<P extends StoryPhone> {
  cloud: CloudClient;
  /** The phone of a person, with the app on it. */
  phoneOf(openid: string): Promise<P>;
  /** Adds a photo to the form that is open, where the phone can. */
  addPhoto?: (phone: P) => Promise<void>;
}

interface Words {
  category: string;
  content: string;
  place?: string;
  contact?: string;
  isAnonymous?: boolean;
  /** The number that must be shown before the form goes on. */
  danger?: string;
}

const RESIDENT = 'o-story-resident';
const HOME = '/pages/home/index';
const detailOf = (id: string) => `/features/appeal/pages/detail/index?id=${id}`;

const LAMP: Words = {
  category: 'property',
  content: '三号楼二单元的楼道灯坏了一个星期，老人晚上上下楼看不见。',
  place: '三号楼二单元门口',
  contact: '13800001234',
};
const DOG: Words = {
  category: 'neighbor',
  content: '隔壁的狗白天一直叫，希望有人来看看。',
  isAnonymous: true,
};
const GAS: Words = {
  category: 'livelihood',
  content: '我家燃气泄漏了，楼道里都是味道。',
  danger: '119',
};

/** The whole loop on people's screens, from the first tap to the stars; ends with the rating in sight. */
export async function playStory<P extends StoryPhone>(stage: Stage<P>): Promise<void> {
  await stage.cloud.clock.set(TEST_START);
  const resident = await stage.phoneOf(RESIDENT);
  await join(resident);
  const lamp = await compose(stage, resident, LAMP, '一般问题');
  await compose(stage, resident, GAS, '紧急重大');
  const dog = await compose(stage, resident, DOG, '一般问题');
  await handleByGridWorker(stage, lamp);
  await stage.cloud.clock.advance('4d');
  await seeOverdue(stage, dog);
  await rateUnsolved(stage, lamp);
  await resolveByStreet(stage, lamp);
  await rateSolved(stage, lamp);
}

async function join(phone: StoryPhone): Promise<void> {
  await phone.open(HOME);
  await phone.tap('start-join');
  await phone.tap('consent-agree');
  await phone.tap(`place-${GRID_ID}`);
  await phone.type('nickname', '桂花');
  await phone.tap('join-submit');
  await phone.read('桂花，您好');
}

/** Writes and sends an appeal, sees its colour and why; answers its id. */
async function compose<P extends StoryPhone>(
  { cloud, addPhoto }: Stage<P>,
  phone: P,
  words: Words,
  colour: string,
): Promise<string> {
  await phone.open(HOME);
  await phone.tap('open-compose');
  await phone.tap(`category-${words.category}`);
  await phone.type('content', words.content);
  if (words === LAMP) await addPhoto?.(phone);
  await phone.tap('next');
  if (words.danger) {
    await phone.read(words.danger);
    await phone.tap('danger-continue');
  }
  if (words.place) await phone.type('place', words.place);
  if (words.contact) await phone.type('contact', words.contact);
  await phone.tap('next');
  if (words.isAnonymous) await phone.tap('anonymous');
  await phone.tap('check');
  await phone.read(colour);
  await phone.tap('submit');
  await phone.read(/\d{8}-[0-9A-Z]{6}/);
  const { items } = await cloud.call(RESIDENT, 'appeal.list', { scope: 'mine' });
  const sent = items.find(({ excerpt }) => words.content.startsWith(excerpt.slice(0, 8)));
  if (!sent) throw new Error(`“${words.content}” was not sent`);
  return sent.id;
}

async function handleByGridWorker<P extends StoryPhone>(
  stage: Stage<P>,
  id: string,
): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.gridWorker);
  await phone.open(HOME);
  await phone.tap('open-inbox');
  await phone.read('楼道灯');
  await phone.open(HOME);
  await phone.tap('open-queue');
  await phone.tap(`list-item-${id}`);
  await act(phone, 'accept');
  await act(phone, 'respond', '已联系物业，今天下午去看。');
  await phone.read('今天下午去看');
  await act(phone, 'progress', '灯泡已经买到，明早更换。');
  await phone.read('明早更换');
  await act(phone, 'resolve', '网格员和物业一起换好了两层的灯泡。');
  await phone.read('换好了两层的灯泡');
}

async function rateUnsolved<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(RESIDENT);
  await phone.open(detailOf(id));
  await phone.read('换好了两层的灯泡');
  await rate(phone, 'solved-no', 2, '第二天又不亮了');
  await phone.read('重新办理');
}

async function seeOverdue<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(RESIDENT);
  await phone.open(detailOf(id));
  await phone.read(/超期/);
  await phone.read('街道');
}

async function resolveByStreet<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.streetLeader);
  await phone.open('/features/desk/pages/queue/index');
  await phone.tap(`list-item-${id}`);
  await act(phone, 'accept');
  await act(phone, 'resolve', '街道请电工重新布了线，当面确认亮了。');
  await phone.read('重新布了线');
}

async function rateSolved<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(RESIDENT);
  await phone.open(detailOf(id));
  await phone.read('重新布了线');
  await rate(phone, 'solved-yes', 5, '这回真亮了，谢谢。');
  await phone.read('这回真亮了');
  await phone.read('已结案');
}

/** Opens the sheet of an act, fills it in and confirms. */
async function act(phone: StoryPhone, name: string, text?: string): Promise<void> {
  await phone.tap(`act-${name}`);
  if (text) await phone.type('sheet-text', text);
  await phone.tap('sheet-confirm');
}

async function rate(
  phone: StoryPhone,
  verdict: 'solved-yes' | 'solved-no',
  stars: number,
  comment: string,
): Promise<void> {
  await phone.tap('act-rate');
  await phone.tap(verdict);
  await phone.tap(`star-${stars}`);
  await phone.type('sheet-text', comment);
  await phone.tap('sheet-confirm');
}
