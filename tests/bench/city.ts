import { setImmediate as pause } from 'node:timers/promises';
import type { AppealRecord } from '../../cloudfunctions/appeal/record';
import { indexFieldsOf } from '../../cloudfunctions/appeal/store/index-fields';
import { publicWords, REDACTION_RULES } from '../../cloudfunctions/lib/words';
import { route } from '../../domain/appeal/routing';
import { startCase } from '../../domain/appeal/transition';
import { CATEGORIES, type Category } from '../../domain/appeal/vocabulary';
import { type PlacePath, roleKey } from '../../domain/people';
import type { Priority } from '../../domain/priority';
import { type FunctionCloud, openFunctionCloud, type Touch } from '../support/function-cloud';
import { GRID_ID, newKey, PEOPLE } from '../support/world';

/** What one call, or one run of the clock, asked of the database in a small and in a large city. */
export interface CityMeasurement {
  name: string;
  small: Touch;
  large: Touch;
}

export const SMALL_CITY = 1000;
export const LARGE_CITY = Number(process.env.CITY ?? 200_000);
/** In both cities so many are of the caller's own community; the others are of the rest of the city. */
const OWN = 600;
/** As many become overdue at once. */
const OVERDUE = 10;
const RESIDENT = 'o-bench-resident';
const START = Date.parse('2026-02-02T00:00:00.000Z');
const DUE = '2026-03-02T02:30:00.000Z';
const LATER = '2026-03-02T02:31:00.000Z';

const THINGS = [
  '楼道灯',
  '电梯',
  '下水道',
  '路灯',
  '健身器材',
  '门禁',
  '垃圾桶',
  '消防栓',
  '围墙',
  '井盖',
];
const FAULTS = ['坏了', '堵了', '一直响', '没人修', '漏水', '松动了', '被占用', '该换新的'];
const SPOTS = [
  '东门',
  '西门',
  '小广场',
  '幼儿园旁边',
  '菜市场口',
  '三号楼前',
  '停车棚',
  '物业楼下',
];
const SINCE = ['一个星期', '从昨天起', '三个月', '每天晚上', '下雨以后', '周末', '半个月', '刚才'];

/** One of the list, turning at its own pace, so that the sentences differ. */
function pick(list: readonly string[], number: number, pace: number): string {
  return list[Math.floor(number / pace) % list.length] ?? '';
}

function contentOf(number: number): string {
  const parts = [pick(SPOTS, number, 1), '的', pick(THINGS, number, 3), pick(FAULTS, number, 7)];
  return `${parts.join('')}，${pick(SINCE, number, 11)}了，编号${number}。`;
}

function pathOf(number: number): PlacePath {
  const isOwn = number < OWN;
  const community = isOwn ? 'jiefang' : `m-${Math.floor(number / OWN)}`;
  const grid = isOwn ? GRID_ID : `${community}-g`;
  return { city: 'zhumadian', county: 'yicheng', street: 'renmin', community, grid };
}

function appealOf(number: number): AppealRecord & Record<string, unknown> {
  const path = pathOf(number);
  const category: Category = CATEGORIES[number % CATEGORIES.length] ?? 'property';
  const priority: Priority = 'yellow';
  const submittedAt = new Date(START + number * 1000).toISOString();
  const routing = route({ priority, path, isStaffed: () => true });
  const key = roleKey('grid_worker', path.grid);
  const isOpen = number % 4 !== 0;
  const start = startCase({ priority, from: submittedAt, routing });
  const isDue = number < OVERDUE * 4 && isOpen;
  const appeal = {
    ...start,
    ...{
      _id: `bench-${number}`,
      number: `20260202-${number}`,
      inputMark: '',
      ownerId: `o-${number}`,
      ownerSealed: null,
      hideWriterAt: null,
    },
    ...{
      ownerName: { shown: '居民', sealed: null },
      path,
      pathNames: path,
      category,
      content: publicWords(contentOf(number), `bench-${number}`),
    },
    ...{ placeText: null, alsoHideSealed: null, visibility: 'public' as const, isAnonymous: false },
    ...{ contactSealed: null, nameSealed: null, intake: null, textCheck: 'pass' as const },
    ...{ reasons: [], media: [], mediaDueAt: null, helpers: [], gaps: [], result: null },
    assignees: [{ key, placeName: '', ids: [PEOPLE.gridWorker], names: [''] }],
    ...{ ratings: [], department: null, joinCount: 0, followCount: 0, limits: null },
    ...{ countVersion: 0, joinedBesides: 0, recountAt: null },
    ...{ shownBy: REDACTION_RULES, mergedNumber: null, absorbed: [], submittedAt },
    lastReminder: { kind: 'dayBefore' as const, dueAt: DUE, at: DUE },
    timeline: [],
    nextDueAt: isDue ? DUE : isOpen ? '2026-12-01T00:00:00.000Z' : null,
    status: isOpen ? start.status : ('closed' as const),
  };
  return { ...appeal, ...indexFieldsOf(appeal) };
}

async function fill(cloud: FunctionCloud, size: number): Promise<void> {
  for (let from = 0; from < size; from += 1000) {
    const numbers = Array.from({ length: Math.min(1000, size - from) }, (_, n) => from + n);
    cloud.devcloud.admin.importDocuments('appeals', numbers.map(appealOf));
    await pause();
  }
}

type Asked = Record<string, (cloud: FunctionCloud) => Promise<Touch>>;

const draft = { category: 'property', content: '东门的电梯坏了，一个星期了没人修' } as const;
const one = () => ({ appealId: `bench-${OWN - 1}`, idempotencyKey: newKey() });

/** The calls of the product whose cost must not grow with the city. */
const CALLS: Asked = {
  'public list': (cloud) => cloud.touch(RESIDENT, 'appeal.list', { scope: 'public' }),
  'public list, category and state': (cloud) =>
    cloud.touch(RESIDENT, 'appeal.list', { scope: 'public', category: 'property', state: 'open' }),
  'search 「电梯坏了」': (cloud) =>
    cloud.touch(RESIDENT, 'appeal.list', { scope: 'public', words: '电梯坏了' }),
  'search, state and category too': (cloud) =>
    cloud.touch(RESIDENT, 'appeal.list', {
      ...{ scope: 'public', words: '电梯', state: 'open', category: 'property' },
    }),
  'my queue with its counts': (cloud) => cloud.touch(PEOPLE.gridWorker, 'appeal.queue', {}),
  'my queue, one colour, overdue': (cloud) =>
    cloud.touch(PEOPLE.gridWorker, 'appeal.queue', { priority: 'yellow', isOverdue: true }),
  'duplicates while typing': (cloud) => cloud.touch(RESIDENT, 'appeal.similar', draft),
  'duplicates for staff': (cloud) =>
    cloud.touch(PEOPLE.gridWorker, 'appeal.duplicates', { appealId: `bench-${OWN - 1}` }),
  'one appeal, with departments': (cloud) =>
    cloud.touch(PEOPLE.gridWorker, 'appeal.get', { appealId: `bench-${OWN - 1}` }),
  'rates of the month': (cloud) =>
    cloud.touch(RESIDENT, 'appeal.rates', { scope: 'community', month: '2026-02' }),
  submit: (cloud) =>
    cloud.touch(RESIDENT, 'appeal.submit', {
      ...{ ...draft, isAnonymous: false, idempotencyKey: newKey() },
    }),
  join: (cloud) => cloud.touch(RESIDENT, 'appeal.join', { ...one(), isOn: true }),
};

/** Totals of a function since the last reset, from devcloud's own page. */
type Totals = Record<'database' | 'documentsRead', { total: number }>;

/** One run of the clock in which so many become overdue: what it touched for them. */
async function overdueRun(cloud: FunctionCloud): Promise<Touch> {
  const { url, settle } = cloud.devcloud;
  await fetch(`${url}/dev/metrics/reset`, { method: 'POST' });
  await cloud.clock.set(LATER);
  await settle();
  const report = (await (await fetch(`${url}/dev/metrics`)).json()) as Record<string, Totals>;
  const ran = Object.entries(report).find(([label]) => label === 'appeal:timer')?.[1];
  return { requests: ran?.database.total ?? 0, documents: ran?.documentsRead.total ?? 0 };
}

async function measureCity(size: number): Promise<Record<string, Touch>> {
  const cloud = await openFunctionCloud();
  await cloud.settle(RESIDENT, '测量');
  await fill(cloud, size);
  const measured: Record<string, Touch> = {};
  for (const [name, call] of Object.entries(CALLS)) measured[name] = await call(cloud);
  measured[`overdue job, ${OVERDUE * 3} due`] = await overdueRun(cloud);
  await cloud.close();
  return measured;
}

/** The same calls in both cities: requests and documents touched should be equal. */
export async function benchCity(): Promise<CityMeasurement[]> {
  const small = await measureCity(SMALL_CITY);
  const large = await measureCity(LARGE_CITY);
  const none: Touch = { requests: 0, documents: 0 };
  return Object.keys(small).map((name) => ({
    name,
    small: small[name] ?? none,
    large: large[name] ?? none,
  }));
}
