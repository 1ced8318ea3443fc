import { PEOPLE } from '../world';
import {
  act,
  compose,
  detailOf,
  HOME,
  join,
  openItem,
  QUEUE,
  type Stage,
  type StoryPhone,
  type Words,
} from './steps';

/** 23:30 in Beijing on 1 October, National Day: nobody works, and the clock of red does not care. */
const HOLIDAY_NIGHT = '2026-10-01T15:30:00.000Z';
const RESIDENT = 'o-gas-resident';
const NICKNAME = '夜里没睡的人';

const PHONE = '13800001234';

const GAS: Words = {
  category: 'livelihood',
  content: `楼道里有很重的燃气味，从傍晚到现在一直有。我电话${PHONE}，也叫${NICKNAME}。`,
  place: '三号楼一层',
  openness: 'anonymous',
  danger: '119',
  asked: '办理人员会看到您写的电话、姓名，要隐去吗？',
};

/**
 * 「燃气味」: red, anonymous, in the night of a holiday; the street is told at once, nobody answers within the 24
 * hours, the clock takes it to the city, which responds. Nobody ever reads who wrote it, though the text tells.
 */
export async function playGas<P extends StoryPhone>(stage: Stage<P>): Promise<void> {
  const { cloud } = stage;
  await cloud.clock.set(HOLIDAY_NIGHT);
  const phone = await stage.phoneOf(RESIDENT);
  await join(phone, NICKNAME);
  const id = await compose(stage, { phone, openid: RESIDENT }, GAS, '紧急重大');
  await phone.read('10月2日 23:3');
  await waitAtTheStreet(stage, id);
  await cloud.clock.advance('24h5m');
  await seeOverdue(stage, id);
  await respondByCity(stage, id);
  await seeAnswer(stage, id);
}

async function waitAtTheStreet<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.streetLeader);
  await phone.open(HOME);
  await phone.tap('open-queue');
  await phone.tap('narrow-red');
  await openItem(phone, id);
  await phone.read('燃气味');
  await phone.read('匿名');
  await unseen(stage, PEOPLE.streetLeader, id);
}

async function seeOverdue<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(RESIDENT);
  await phone.open(detailOf(id));
  await phone.read(/超期|超过时限/);
  await phone.read('市级平台');
}

async function respondByCity<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.cityAdmin);
  await phone.open(QUEUE);
  await phone.tap('narrow-overdue');
  await openItem(phone, id);
  await act(phone, 'accept');
  await act(phone, 'respond', '燃气公司抢修人员已到现场，阀门已关，请先不要开灯。');
  await phone.read('阀门已关');
  await unseen(stage, PEOPLE.cityAdmin, id);
}

async function seeAnswer<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(RESIDENT);
  await phone.open(detailOf(id));
  await phone.read('阀门已关');
}

/** Not in anything that the cloud answers to this person. */
async function unseen<P extends StoryPhone>(
  { cloud }: Stage<P>,
  openid: string,
  appealId: string,
): Promise<void> {
  const answers = [
    await cloud.call(openid, 'appeal.get', { appealId }),
    await cloud.call(openid, 'appeal.queue', {}),
    await cloud.call(openid, 'notice.inbox', {}),
  ];
  const said = JSON.stringify(answers);
  if ([NICKNAME, RESIDENT, PHONE].some((secret) => said.includes(secret))) {
    throw new Error(`${openid} reads who wrote ${appealId}`);
  }
}
