import type { CloudClient } from './cloud';
import type { StoryPhone } from './story';

/** A screen to take a picture of: who looks at it, where, and what is done before. */
export interface PicturedScreen {
  name: string;
  openid: string;
  url: string;
  prepare?: (phone: StoryPhone) => Promise<void>;
}

const NEWCOMER = 'o-newcomer';
const RESIDENT = 'o-wang-guizhen';
const GRID_WORKER = 'o-zhao-mingliang';

const COMPOSE = '/features/appeal/pages/compose/index';
const JOIN = '/features/account/pages/join/index';
const DETAIL = '/features/appeal/pages/detail/index';

const tab = (name: string) => `/pages/${name}/index`;

/** Every screen of the app, as the right person sees it in the seeded world. */
export async function listScreens(cloud: CloudClient): Promise<PicturedScreen[]> {
  return [...residentScreens(), ...(await detailScreens(cloud)), ...staffScreens()];
}

function residentScreens(): PicturedScreen[] {
  return [
    { name: 'welcome', openid: NEWCOMER, url: tab('home') },
    { name: 'consent', openid: NEWCOMER, url: '/features/account/pages/consent/index' },
    { name: 'join-place', openid: NEWCOMER, url: JOIN },
    { name: 'join-name', openid: RESIDENT, url: `${JOIN}?move=1`, prepare: choosePlaces },
    { name: 'home', openid: RESIDENT, url: tab('home') },
    { name: 'appeals', openid: RESIDENT, url: tab('appeals') },
    { name: 'deliberation', openid: RESIDENT, url: tab('deliberation') },
    { name: 'services', openid: RESIDENT, url: tab('services') },
    { name: 'me', openid: RESIDENT, url: tab('me') },
    { name: 'inbox', openid: RESIDENT, url: '/features/notice/pages/inbox/index' },
    { name: 'compose-what', openid: RESIDENT, url: COMPOSE },
    { name: 'compose-danger', openid: RESIDENT, url: COMPOSE, prepare: writeDanger },
    { name: 'compose-where', openid: RESIDENT, url: COMPOSE, prepare: (phone) => fill(phone, 1) },
    { name: 'compose-who', openid: RESIDENT, url: COMPOSE, prepare: (phone) => fill(phone, 2) },
    { name: 'compose-check', openid: RESIDENT, url: COMPOSE, prepare: (phone) => fill(phone, 3) },
  ];
}

function staffScreens(): PicturedScreen[] {
  return [
    { name: 'home-grid-worker', openid: GRID_WORKER, url: tab('home') },
    { name: 'queue', openid: GRID_WORKER, url: '/features/desk/pages/queue/index' },
    { name: 'me-grid-worker', openid: GRID_WORKER, url: tab('me') },
  ];
}

/** An appeal of the resident in each stage, one that a handler may act on, and the sheets over them. */
async function detailScreens(cloud: CloudClient): Promise<PicturedScreen[]> {
  const screens: PicturedScreen[] = [];
  const mine = await ownersAppeals(cloud);
  for (const [status, { id, openid }] of mine) {
    screens.push({ name: `detail-${status}`, openid, url: `${DETAIL}?id=${id}` });
    if (status !== 'resolved') continue;
    const prepare = (phone: StoryPhone) => phone.tap('act-rate');
    screens.push({ name: 'sheet-rate', openid, url: `${DETAIL}?id=${id}`, prepare });
  }
  const { items } = await cloud.call(GRID_WORKER, 'appeal.queue', { limit: 50 });
  for (const { id, status } of items) {
    const view = await cloud.call(GRID_WORKER, 'appeal.get', { appealId: id });
    if (!view.allowedActions.includes('resolve')) continue;
    const url = `${DETAIL}?id=${id}`;
    const prepare = (phone: StoryPhone) => phone.tap('act-resolve');
    screens.push({ name: `detail-handler-${status}`, openid: GRID_WORKER, url });
    screens.push({ name: 'sheet-resolve', openid: GRID_WORKER, url, prepare });
    break;
  }
  return screens;
}

/** For each status the first appeal that some resident of the seeded world has in it. */
async function ownersAppeals(cloud: CloudClient) {
  const found = new Map<string, { id: string; openid: string }>();
  const people = await cloud.people();
  for (const { openid, roles } of people) {
    if (roles.some(({ role }) => role !== 'resident')) continue;
    const { items } = await cloud.call(openid, 'appeal.list', { scope: 'mine', limit: 50 });
    for (const { id, status } of items) if (!found.has(status)) found.set(status, { id, openid });
  }
  return found;
}

async function choosePlaces(phone: StoryPhone): Promise<void> {
  for (const place of ['yicheng', 'renmin', 'jiefang', 'jiefang-1'])
    await phone.tap(`place-${place}`);
  await phone.read('怎么称呼您');
}

async function writeDanger(phone: StoryPhone): Promise<void> {
  await phone.tap('category-safety');
  await phone.type('content', '厨房燃气泄漏，味道很大');
  await phone.tap('next');
  await phone.read('119');
}

/** Fills the form in as far as the step: 1 where, 2 who may see it, 3 the check. */
async function fill(phone: StoryPhone, step: number): Promise<void> {
  await phone.tap('category-property');
  await phone.type('content', '小区东门的路灯坏了三盏，晚上接孩子看不清路。');
  await phone.tap('next');
  if (step > 1) await phone.tap('next');
  if (step > 2) await phone.tap('check');
  if (step > 2) await phone.read('一般问题');
}
