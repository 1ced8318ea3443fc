import { TEST_START } from '../cloud';
import { PEOPLE } from '../world';
import {
  act,
  compose,
  confirm,
  detailOf,
  HOME,
  join,
  openActBehind,
  openItem,
  QUEUE,
  rate,
  type Stage,
  type StoryPhone,
  type Words,
} from './steps';

const RESIDENT = 'o-lamp-resident';
const NEIGHBOURS = ['o-lamp-liu', 'o-lamp-chen', 'o-lamp-zhou'] as const;
const DESK_KEY = 'community_staff@jiefang';

const LAMP: Words = {
  category: 'property',
  content: '三号楼二单元的楼道灯坏了一个星期，老人晚上上下楼看不见。',
  place: '三号楼二单元门口',
  contact: '13800001234',
  hasPhoto: true,
};
const SAME = '三号楼二单元楼道灯坏了一个星期了，晚上看不见';

/**
 * 「楼道灯坏了」: yellow; joined by three; transferred to the desk; resolved; not solved, so reopened at the street;
 * solved there and rated. On people's screens, ends with the rating in sight.
 */
export async function playLamp<P extends StoryPhone>(stage: Stage<P>): Promise<void> {
  await stage.cloud.clock.set(TEST_START);
  const phone = await stage.phoneOf(RESIDENT);
  await join(phone, '桂花');
  const id = await compose(stage, { phone, openid: RESIDENT }, LAMP, '一般问题');
  await joinByOffer(stage, id);
  await joinByPublicList(stage, id);
  await transferToDesk(stage, id);
  await resolveAtDesk(stage, id);
  await rateUnsolved(stage, id);
  await resolveByStreet(stage, id);
  await tellEverybody(stage, id);
  await rateSolved(stage, id);
}

/** The first neighbour begins to write the same, is offered the lamp, and joins instead. */
async function joinByOffer<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(NEIGHBOURS[0]);
  await join(phone, '老刘');
  await phone.tap('open-compose');
  await phone.tap('category-property');
  await phone.type('content', SAME);
  await phone.read('邻居可能已经反映过同一件事');
  await openItem(phone, id);
  await phone.tap('join');
  await phone.read(/1\s*人也遇到，包括您/);
}

/** The other two find it by words in the list of those around them. */
async function joinByPublicList<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  for (const [index, openid] of NEIGHBOURS.slice(1).entries()) {
    const phone = await stage.phoneOf(openid);
    await join(phone, `邻居${index + 1}`);
    await phone.open('/pages/appeals/index');
    await phone.tap('segment-public');
    await phone.type('search', '楼道灯');
    await phone.tap('search-go');
    await openItem(phone, id);
    await phone.tap('join');
    await phone.read(new RegExp(`${index + 2}\\s*人也遇到，包括您`));
  }
}

/** The grid worker takes it on, finds that the desk has the contract with the electrician, and passes it on. */
async function transferToDesk<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.gridWorker);
  await phone.open(HOME);
  await phone.tap('open-queue');
  await openItem(phone, id);
  await act(phone, 'accept');
  await phone.read('已受理');
  await openActBehind(phone, 'transfer');
  await phone.tap(`post-${DESK_KEY.replace('@', '-')}`);
  await phone.type('sheet-text', '路灯电工由值班室联系，转值班室办理');
  await confirm(phone);
  await phone.read('转办');
}

async function resolveAtDesk<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.desk);
  await phone.open(QUEUE);
  await openItem(phone, id);
  await act(phone, 'accept');
  await act(phone, 'respond', '已联系电工，今天下午去看。');
  await phone.read('今天下午去看');
  await act(phone, 'progress', '灯泡已经买到，明早更换。');
  await phone.read('明早更换');
  await act(phone, 'resolve', '值班员和电工一起换好了两层的灯泡。');
  await phone.read('换好了两层的灯泡');
}

async function rateUnsolved<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(RESIDENT);
  await phone.open(detailOf(id));
  await phone.read('换好了两层的灯泡');
  await rate(phone, 'solved-no', 2, '第二天又不亮了');
  await phone.read('重新办理');
}

async function resolveByStreet<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.streetLeader);
  await phone.open(QUEUE);
  await openItem(phone, id);
  await act(phone, 'accept');
  await act(phone, 'resolve', '街道请电工重新布了线，当面确认亮了。');
  await phone.read('重新布了线');
}

/** Who joined was told of everything, without having written a word. */
async function tellEverybody<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  for (const openid of NEIGHBOURS) {
    const { items } = await stage.cloud.call(openid, 'notice.inbox', {});
    const kinds = items.filter(({ thing }) => thing.id === id).map(({ kind }) => kind);
    for (const kind of [
      'appeal.passedOn',
      'appeal.responded',
      'appeal.progressed',
      'appeal.reopenedFor',
    ] as const) {
      if (!kinds.includes(kind)) throw new Error(`${openid} was not told: ${kind}`);
    }
    if (kinds.filter((kind) => kind === 'appeal.resolved').length !== 2) {
      throw new Error(`${openid} was told of ${kinds}`);
    }
  }
  const phone = await stage.phoneOf(NEIGHBOURS[0]);
  await phone.open('/features/notice/pages/inbox/index');
  await phone.read('楼道灯');
}

async function rateSolved<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(RESIDENT);
  await phone.open(detailOf(id));
  await phone.read('重新布了线');
  await rate(phone, 'solved-yes', 5, '这回真亮了，谢谢。');
  await phone.read('这回真亮了');
  await phone.read('已结案');
}
