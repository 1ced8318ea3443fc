import { TEST_START } from '../cloud';
import { until } from '../until';
import { newKey, PEOPLE } from '../world';
import { compose, join, type Stage, type StoryPhone, type Words } from './steps';

const RESIDENT = 'o-call-resident';
const LEADER = '街道 刘主任';
const DUTY_PHONE = '139 0000 2045';
const ME = '/pages/me/index';
const CALLS = '/features/desk/pages/calls/index';
const INBOX = '/features/notice/pages/inbox/index';
const SETTINGS = '/features/notice/pages/settings/index';

const TILES: Words = {
  category: 'safety',
  content: '三号楼外墙的瓷砖往下掉，楼下常有人走。',
  place: '三号楼东侧',
  openness: 'named',
};

/**
 * 「请打电话」: red, and WeChat may tell nobody who has to act; five minutes later the desk is asked to call them. Not
 * reached at first, told then; the number was looked up openly, and the secretary sees who cannot be told.
 */
export async function playCall<P extends StoryPhone>(stage: Stage<P>): Promise<void> {
  const { cloud } = stage;
  await cloud.clock.set(TEST_START);
  await acceptMessages(stage, PEOPLE.gridWorker);
  await leaveDutyPhone(stage);
  const phone = await stage.phoneOf(RESIDENT);
  await join(phone, '桂花');
  const appealId = await compose(stage, { phone, openid: RESIDENT }, TILES, '紧急重大');
  await cloud.clock.advance('3m');
  await haveNothingToCall(stage);
  await cloud.clock.advance('4m');
  const callId = await callOf(stage, appealId);
  await callLeader(stage, callId);
  await readWhoLooked(stage);
  await seeGap(stage);
}

/** Says yes to WeChat once: the only one in the community who can be told. */
async function acceptMessages<P extends StoryPhone>(
  { cloud }: Stage<P>,
  openid: string,
): Promise<void> {
  const answers = [{ template: 'task', answer: 'accept' } as const];
  await cloud.call(openid, 'notice.recordAnswers', { answers, idempotencyKey: newKey() });
}

async function leaveDutyPhone<P extends StoryPhone>(stage: Stage<P>): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.streetLeader);
  await phone.open(SETTINGS);
  await phone.type('duty-phone', DUTY_PHONE);
  await phone.tap('save');
  await until(() => phone.has('saved'), 'the number is saved');
}

/** People have five minutes to read it themselves. */
async function haveNothingToCall<P extends StoryPhone>(stage: Stage<P>): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.desk);
  await phone.open(ME);
  await phone.tap('open-calls');
  await phone.read('紧急的消息都送到了，或者都有人看了。');
}

/** The call to the leader: its id. */
async function callOf<P extends StoryPhone>({ cloud }: Stage<P>, appealId: string) {
  const { items } = await cloud.call(PEOPLE.desk, 'notice.calls', {});
  const call = items.find((one) => one.thing.id === appealId && one.person.name === LEADER);
  if (!call) throw new Error(`nobody is asked to call ${LEADER} about ${appealId}`);
  return call.id;
}

async function callLeader<P extends StoryPhone>(stage: Stage<P>, id: string): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.desk);
  await phone.open(ME);
  await phone.read('有 2 个电话要打');
  await phone.tap('open-calls');
  await until(() => phone.has(`call-${id}`), 'the call is in the list');
  await phone.read(LEADER);
  await phone.read('外墙的瓷砖往下掉');
  await phone.tap(`call-start-${id}`);
  await phone.read(`查看${LEADER}的值班电话？`);
  await phone.tap('sheet-confirm');
  await phone.read(DUTY_PHONE);
  await phone.tap(`call-not-reached-${id}`);
  await phone.read('值班员 小孙：没联系上');
  await phone.tap(`call-done-${id}`);
  await until(async () => !(await phone.has(`call-${id}`)), 'the call leaves the list');
  await phone.read('周书记');
  await phone.tap('calls-done');
  await until(() => phone.has(`call-${id}`), 'the call is among those made');
  await phone.read('值班员 小孙：已告知');
}

/** Whose number was looked up is told so. */
async function readWhoLooked<P extends StoryPhone>(stage: Stage<P>): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.streetLeader);
  await phone.open(INBOX);
  await phone.read('值班台因紧急诉求查看了您的值班电话');
}

/** All four of the community but the one who accepted. */
async function seeGap<P extends StoryPhone>(stage: Stage<P>): Promise<void> {
  const phone = await stage.phoneOf(PEOPLE.secretary);
  await phone.open(CALLS);
  await phone.read(/收不到提醒的人员\s*3/);
  for (const one of ['周书记 · 社区书记', '值班员 小孙', '网格员 小钱 · 网格员']) {
    await phone.read(one);
  }
}
