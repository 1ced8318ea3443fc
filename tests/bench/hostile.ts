import type { AppealRecord } from '../../cloudfunctions/appeal/record';
import { later } from '../../domain/calendar/beijing-time';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE, residentDocument } from '../support/world';

/** How many hostile appeals. */
const HOSTILE = Number(process.env.HOSTILE ?? 1000);
/** A busy community: its posts have more than a queue counts, so what the flood adds is all that differs. */
const ORDINARY = 240;
const ROUNDS = 20;
/** No list may take longer than so many times what it took before. */
export const MOST_RATIO = 1.2;

const READER = 'o-bench-reader';
const WORDS = ['燃气泄漏', '没有人打', '假如着火', '人 ', '井盖不见了，', '王桂珍13900000000。'];

/** What a call takes, in milliseconds: before, and after the hostile appeals. */
export interface HostileMeasurement {
  name: string;
  before: number;
  after: number;
}

const LOOKS = {
  'appeal.list, public': (cloud: FunctionCloud) =>
    cloud.call(READER, 'appeal.list', { scope: 'public' }),
  'appeal.list, words': (cloud: FunctionCloud) =>
    cloud.call(READER, 'appeal.list', { scope: 'public', words: '楼道灯' }),
  'appeal.queue of the street': (cloud: FunctionCloud) =>
    cloud.call(PEOPLE.streetLeader, 'appeal.queue', {}),
  'appeal.queue of the grid': (cloud: FunctionCloud) =>
    cloud.call(PEOPLE.gridWorker, 'appeal.queue', {}),
} as const;
type Look = keyof typeof LOOKS;

/** The longest text of one of the words again and again. */
function hostileText(number: number): string {
  const word = WORDS[number % WORDS.length] ?? '';
  return `${number}${word.repeat(Math.ceil(2000 / word.length))}`.slice(0, 2000);
}

/** Every second one is red, so that the street has a queue too. */
const ordinaryText = (number: number) =>
  number % 2 === 0
    ? `${number}号楼二单元的楼道里燃气味很大，好几户都闻到了，请马上派人来看。`
    : `${number}号楼二单元的楼道灯坏了一个星期，晚上老人上下楼很危险，请尽快派人来修。`;

type Document = AppealRecord & Record<string, unknown>;

/** Submits one appeal for each text, and answers them as they are stored. */
async function submitted(cloud: FunctionCloud, texts: readonly string[]): Promise<Document[]> {
  for (const content of texts) {
    const input = { category: 'property', content, isAnonymous: false } as const;
    await cloud.call(READER, 'appeal.submit', { ...input, idempotencyKey: newKey() });
  }
  return cloud.stored('appeals') as unknown as Document[];
}

/** Another appeal with the same words, a second later than the one before. */
function copyOf(template: Document, number: number, ownerId: string): Document {
  const submittedAt = later(template.submittedAt, { milliseconds: number * 1000 });
  const _id = `copy-${number}`;
  const [recency, urgency] = [`${submittedAt}~${_id}`, template.urgency.replace(template._id, _id)];
  const own = { _id, number: `20260302-${number}`, ownerId, submittedAt, recency, urgency };
  return { ...template, ...own };
}

/** A community in which ordinary appeals are followed by hostile ones of these people. */
async function openCommunity(
  hostile: number,
  ownerOf: (number: number) => string,
): Promise<FunctionCloud> {
  const cloud = await openFunctionCloud();
  const { admin } = cloud.devcloud;
  admin.importDocuments('people', [residentDocument(READER, READER)]);
  const ordinary = await submitted(cloud, [1, 2, 3, 4].map(ordinaryText));
  const known = new Set(ordinary.map(({ _id }) => _id));
  const all = await submitted(cloud, hostile === 0 ? [] : WORDS.map((_, at) => hostileText(at)));
  const wicked = all.filter(({ _id }) => !known.has(_id));
  const pick = (list: readonly Document[], at: number) => list[at % list.length] as Document;
  const numbers = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => from + at);
  admin.importDocuments('appeals', [
    ...numbers(0, ORDINARY).map((at) => copyOf(pick(ordinary, at), at, READER)),
    ...numbers(ORDINARY, hostile).map((at) => copyOf(pick(wicked, at), at, ownerOf(at))),
  ]);
  return cloud;
}

/** The median of each call in each community, asked in turn, so that a busy machine slows all the same. */
async function medians(clouds: readonly FunctionCloud[]): Promise<Record<Look, number[]>> {
  const taken = {} as Record<Look, number[]>;
  for (const name of Object.keys(LOOKS) as Look[]) {
    const times: number[][] = clouds.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [at, cloud] of clouds.entries()) {
        const started = performance.now();
        await LOOKS[name](cloud);
        times[at]?.push(performance.now() - started);
      }
    }
    taken[name] = times.map((list) => list.sort((one, other) => one - other)[ROUNDS / 2] ?? 0);
  }
  return taken;
}

/** Lists and queues of a community, without and with a thousand hostile appeals by one person and by many. */
export async function benchHostile(): Promise<HostileMeasurement[]> {
  const ordinary = await openCommunity(0, () => READER);
  const one = await openCommunity(HOSTILE, () => 'o-hostile');
  const many = await openCommunity(HOSTILE, (number) => `o-hostile-${number}`);
  const taken = await medians([ordinary, one, many]);
  for (const cloud of [ordinary, one, many]) await cloud.close();
  return Object.entries(taken).flatMap(([name, [before = 0, byOne = 0, byMany = 0]]) => [
    { name: `${name}, ${HOSTILE} hostile appeals by one person`, before, after: byOne },
    { name: `${name}, ${HOSTILE} hostile appeals by many`, before, after: byMany },
  ]);
}
