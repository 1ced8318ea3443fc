import { appealScreens } from './appeal-screens';
import { callScreens } from './call-screens';
import type { CloudClient } from './cloud';
import { reviewScreens } from './review-screens';
import { type PicturedScreen, read, rest, type Step, tap, type } from './screen-steps';
import { findStories } from './story-ids';

const NEWCOMER = 'o-newcomer';
const RESIDENT = 'o-wang-guizhen';
const GRID_WORKER = 'o-zhao-mingliang';
const DESK = 'o-sun-xiaoyan';
const SECRETARY = 'o-liu-sumei';
const STREET = 'o-meng-xiangdong';

const JOIN = '/features/account/pages/join/index';
const COMPOSE = '/features/appeal/pages/compose/index';
const SPEAK = '/features/appeal/pages/speak/index';
const CLAIM = '/features/appeal/pages/claim/index';
const INBOX = '/features/notice/pages/inbox/index';
const MESSAGE_SETTINGS = '/features/notice/pages/settings/index';
const desk = (page: string) => `/features/desk/pages/${page}/index`;
const tab = (name: string) => `/pages/${name}/index`;

/** The form: what is written, and on to the next of its pages. */
const LIGHT = '小区东门的路灯坏了三盏，晚上接孩子看不清路。';
const WRITTEN = writing('property', LIGHT);
const PERSONAL = '6号楼2单元301门口的灯不亮，物业的王建国师傅说没配件，我的电话13800001234。';
const GAS = '厨房燃气泄漏，味道很大';
const SAME = '锦绣苑北门的路灯不亮，晚上台阶看不清。';
const TO_CHECK = [tap('next'), tap('next'), tap('check'), read('一般问题')];

function writing(category: string, content: string): Step[] {
  return [tap(`category-${category}`), type('content', content)];
}

const VISITOR_SCREENS: PicturedScreen[] = [
  { name: 'welcome', openid: NEWCOMER, url: tab('home') },
  { name: 'consent', openid: NEWCOMER, url: '/features/account/pages/consent/index' },
  { name: 'join-place', openid: NEWCOMER, url: JOIN },
  {
    name: 'join-name',
    openid: RESIDENT,
    url: `${JOIN}?move=1`,
    steps: [
      ...['yicheng', 'renmin', 'jiefang', 'jiefang-1'].map((place) => tap(`place-${place}`)),
      read('怎么称呼您'),
    ],
  },
];

const SEARCH = [tap('segment-public'), type('search', '路灯'), tap('search-go')];
const NARROWED = [tap('segment-public'), tap('state-open'), tap('kind-property')];
const NOTHING = [tap('segment-public'), type('search', '天文台'), tap('search-go')];

const RESIDENT_SCREENS: PicturedScreen[] = [
  { name: 'home', openid: RESIDENT, url: tab('home') },
  { name: 'deliberation', openid: RESIDENT, url: tab('deliberation') },
  { name: 'services', openid: RESIDENT, url: tab('services') },
  { name: 'me', openid: RESIDENT, url: tab('me') },
  { name: 'appeals', openid: RESIDENT, url: tab('appeals') },
  {
    name: 'appeals-followed',
    openid: RESIDENT,
    url: tab('appeals'),
    steps: [tap('segment-followed')],
  },
  { name: 'appeals-public', openid: RESIDENT, url: tab('appeals'), steps: [tap('segment-public')] },
  { name: 'appeals-search', openid: RESIDENT, url: tab('appeals'), steps: SEARCH },
  { name: 'appeals-narrowed', openid: RESIDENT, url: tab('appeals'), steps: NARROWED },
  {
    name: 'appeals-nothing',
    openid: RESIDENT,
    url: tab('appeals'),
    steps: [...NOTHING, read('没有找到')],
  },
  { name: 'claim', openid: RESIDENT, url: CLAIM },
  {
    name: 'claim-wrong',
    openid: RESIDENT,
    url: CLAIM,
    steps: [...claiming(), tap('claim-submit'), read('对不上')],
  },
];

const lookingFor = (words: string) => [
  tap('inbox-search-open'),
  type('inbox-search', words),
  tap('inbox-search-go'),
];

const NOTICE_SCREENS: PicturedScreen[] = [
  { name: 'inbox', openid: RESIDENT, url: INBOX },
  { name: 'inbox-grid-worker', openid: GRID_WORKER, url: INBOX },
  {
    name: 'inbox-found',
    openid: RESIDENT,
    url: INBOX,
    steps: [...lookingFor('路灯'), read('较早的消息')],
  },
  {
    name: 'inbox-nothing',
    openid: RESIDENT,
    url: INBOX,
    steps: [...lookingFor('天文台'), read('没有找到')],
  },
  { name: 'message-settings', openid: RESIDENT, url: MESSAGE_SETTINGS },
  {
    name: 'message-settings-quiet',
    openid: RESIDENT,
    url: MESSAGE_SETTINGS,
    steps: [tap('quiet'), read('已保存')],
    scrollTo: 'quiet',
  },
  { name: 'message-settings-staff', openid: GRID_WORKER, url: MESSAGE_SETTINGS },
  {
    name: 'message-settings-phone',
    openid: GRID_WORKER,
    url: MESSAGE_SETTINGS,
    steps: [type('duty-phone', '7214'), tap('save'), read('请填 5 到 20 位')],
    scrollTo: 'progress-each',
  },
];

function claiming(): Step[] {
  return [type('claim-number', '20261122-7K3F9Q'), type('claim-code', '7K3F9Q7K3F')];
}

const COMPOSE_SCREENS: PicturedScreen[] = [
  { name: 'speak', openid: RESIDENT, url: SPEAK },
  { name: 'speak-listening', openid: RESIDENT, url: SPEAK, steps: [tap('record'), read('正在听')] },
  { name: 'speak-said', openid: RESIDENT, url: SPEAK, steps: speaking() },
  { name: 'compose-what', openid: RESIDENT, url: COMPOSE },
  { name: 'compose-written', openid: RESIDENT, url: COMPOSE, steps: WRITTEN },
  {
    name: 'compose-similar',
    openid: RESIDENT,
    url: COMPOSE,
    steps: [...writing('property', SAME), read('邻居可能已经反映过同一件事')],
    scrollTo: 'similar',
  },
  {
    name: 'compose-danger',
    openid: RESIDENT,
    url: COMPOSE,
    steps: [...writing('safety', GAS), tap('next'), read('119')],
  },
  { name: 'compose-where', openid: RESIDENT, url: COMPOSE, steps: [...WRITTEN, tap('next')] },
  {
    name: 'compose-who',
    openid: RESIDENT,
    url: COMPOSE,
    steps: [...WRITTEN, tap('next'), tap('next')],
  },
  { name: 'compose-check', openid: RESIDENT, url: COMPOSE, steps: [...WRITTEN, ...TO_CHECK] },
  {
    name: 'compose-public-preview',
    openid: RESIDENT,
    url: COMPOSE,
    steps: [...writing('property', PERSONAL), ...TO_CHECK],
    scrollTo: 'public-preview',
  },
  {
    name: 'compose-who-wrote',
    openid: RESIDENT,
    url: COMPOSE,
    steps: [
      ...writing('property', PERSONAL),
      ...[tap('next'), tap('next'), tap('visibility-anonymous'), tap('check')],
      read('要隐去吗'),
    ],
    scrollTo: 'who-wrote',
  },
];

/** Chromium's own sound stands in for a voice. */
function speaking(): Step[] {
  return [tap('record'), read('正在听'), rest(1500), tap('record'), read('听一遍')];
}

const OVER_AREA = [tap('scope-area')];

function queueScreens(idOf: (story: string) => string): PicturedScreen[] {
  const chosen = ['residence-permit', 'parcel-locker'].map((story) =>
    tap(`list-item-${idOf(story)}`),
  );
  const url = desk('queue');
  return [
    { name: 'queue', openid: GRID_WORKER, url },
    { name: 'queue-helping', openid: 'o-ye-tingting', url, steps: [tap('scope-helping')] },
    { name: 'queue-area', openid: SECRETARY, url, steps: OVER_AREA },
    { name: 'queue-narrowed', openid: SECRETARY, url, steps: [...OVER_AREA, tap('narrow-yellow')] },
    { name: 'queue-by-place', openid: SECRETARY, url, steps: [...OVER_AREA, tap('order-place')] },
    { name: 'queue-choosing', openid: DESK, url, steps: [tap('choose-many'), ...chosen] },
    { name: 'queue-ruling', openid: STREET, url, steps: [tap('narrow-ruling')] },
    { name: 'queue-paused', openid: STREET, url, steps: [...OVER_AREA, tap('narrow-paused')] },
  ];
}

const RECORDED = [
  ...[tap('source-walkIn'), tap('consent-spoken'), tap('grid-jiefang-1')],
  ...writing('livelihood', '老人来问：老年卡磨坏了刷不出来，补办要带什么，能不能代办？'),
  ...[type('name', '丁奶奶'), type('contact', '13800001014')],
];

function deskScreens(handle: string): PicturedScreen[] {
  const settings = desk('settings');
  return [
    { name: 'home-grid-worker', openid: GRID_WORKER, url: tab('home') },
    { name: 'home-secretary', openid: SECRETARY, url: tab('home') },
    { name: 'me-grid-worker', openid: GRID_WORKER, url: tab('me') },
    { name: 'me-secretary', openid: SECRETARY, url: tab('me') },
    { name: 'record', openid: DESK, url: desk('record') },
    {
      name: 'record-told',
      openid: DESK,
      url: desk('record'),
      steps: RECORDED,
      scrollTo: 'contact',
    },
    {
      name: 'record-danger',
      openid: DESK,
      url: desk('record'),
      steps: [type('content', GAS), read('119')],
      scrollTo: 'danger-open',
    },
    { name: 'settings', openid: SECRETARY, url: settings },
    {
      name: 'settings-template',
      openid: SECRETARY,
      url: settings,
      steps: [tap('template-elderly-visit')],
    },
    { name: 'settings-words', openid: SECRETARY, url: settings, steps: [tap('part-lexicon')] },
    {
      name: 'settings-word',
      openid: SECRETARY,
      url: settings,
      steps: [tap('part-lexicon'), tap('entry-old-locust')],
    },
    { name: 'settings-limits', openid: SECRETARY, url: settings, steps: [tap('part-limits')] },
    { name: 'settings-read-only', openid: DESK, url: settings },
    { name: 'rates', openid: SECRETARY, url: desk('rates') },
    {
      name: 'sheet-register',
      openid: SECRETARY,
      url: desk('rates'),
      steps: [tap('export-register')],
    },
    {
      name: 'sheet-register-done',
      openid: SECRETARY,
      url: desk('rates'),
      steps: [tap('export-register'), tap('sheet-confirm'), read('导出记录')],
    },
    { name: 'rates-mine', openid: GRID_WORKER, url: desk('rates'), steps: [tap('scope-mine')] },
    { name: 'calls', openid: DESK, url: desk('calls') },
    { name: 'calls-done', openid: DESK, url: desk('calls'), steps: [tap('calls-done')] },
    { name: 'groups', openid: GRID_WORKER, url: desk('groups') },
    {
      name: 'groups-yesterday',
      openid: SECRETARY,
      url: desk('groups'),
      steps: [tap('digest-yesterday')],
    },
    { name: 'staff', openid: SECRETARY, url: desk('staff') },
    { name: 'staff-street', openid: STREET, url: desk('staff') },
    {
      name: 'staff-release',
      openid: SECRETARY,
      url: desk('staff'),
      steps: [tap(`release-${handle}`)],
    },
  ];
}

/** Writes an appeal down indeed, so it comes last. */
const RECORD_DONE: PicturedScreen = {
  name: 'record-done',
  openid: DESK,
  url: desk('record'),
  steps: [...RECORDED, tap('record-submit'), read('登记好了')],
};

/** Every screen of the app, as the right person sees it in the seeded world. */
export async function listScreens(cloud: CloudClient): Promise<PicturedScreen[]> {
  const [idOf, { posts }] = await Promise.all([
    findStories(cloud),
    cloud.call(SECRETARY, 'account.staff', {}),
  ]);
  const handle = posts.flatMap(({ holders }) => holders)[0]?.handle ?? '';
  return [
    ...[...VISITOR_SCREENS, ...RESIDENT_SCREENS, ...NOTICE_SCREENS, ...COMPOSE_SCREENS],
    ...appealScreens(idOf),
    ...[...queueScreens(idOf), ...deskScreens(handle), RECORD_DONE, ...callScreens(cloud)],
    ...reviewScreens(cloud),
  ];
}
