import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ActionName, contract } from '../../contract';
import { bringTo } from './judge/bring';
import { type Column, columnsOf, holder, OWNER, STAFF_OWNER, townspeople } from './judge/columns';
import {
  expectedOf,
  expectedOn,
  isAboutOne,
  isMeaningful,
  KINDS,
  type Kind,
  type Outcome,
} from './judge/expected';
import { differences, type Ground, openGround } from './judge/ground';
import { Observed, renderPage } from './judge/permission-table';
import { PLAYS } from './judge/plays';
import { Town } from './judge/town';

/** On a busy machine; a day that passes brings the clock much to do, for all the appeals that were brought here. */
jest.setTimeout(120_000);

const PAGE = resolve(__dirname, '../../docs/permissions.md');
const actions = Object.keys(contract) as ActionName[];
const general = actions.filter((action) => !isAboutOne(action));
const onOne = actions.filter(isAboutOne);
const kinds = Object.keys(KINDS) as Kind[];

/** Every action as everybody: what is allowed happens, what is not is refused by name and changes nothing. */
describe('permission matrix', () => {
  const town = new Town('p');
  const observed = new Observed();
  let ground: Ground;
  let columns: Column[];

  beforeAll(async () => {
    ground = await openGround();
    ground.settleTown(town, townspeople(town));
    columns = columnsOf(ground, town);
  });
  afterAll(() => ground.close());

  /** One question: the action as this person, on this appeal. */
  interface Question {
    action: ActionName;
    column: Column;
    kind: Kind | 'any';
    expected: Outcome;
  }

  const mutates = ({ action, expected }: Question) => expected === 'ok' && contract[action].mutates;

  /** Asks, looks at the result, and answers what is wrong with it. */
  const judge = async (question: Question, appealId = ''): Promise<string[]> => {
    const { action, column, kind, expected } = question;
    const openid = column.arrive();
    const cell = { ground, town, column, kind, openid, appealId };
    const answer = await ground.ask(openid, action, await PLAYS[action].input(cell));
    const outcome = answer.ok ? 'ok' : answer.error.code;
    observed.note(action, kind, column, outcome);
    const where = `${action} (${kind}) by ${column.title}`;
    if (outcome !== expected) return [`${where}: ${outcome}, not ${expected}`];
    if (!answer.ok || (await PLAYS[action].isSeen(answer.data as never, cell))) return [];
    return [`${where}: was not seen to happen`];
  };

  /** Asks what must change nothing, all at once, and looks whether it did. */
  const judgeStill = async (questions: Question[], target: (column: Column) => string) => {
    const before = ground.snapshot();
    const asked = questions.map((question) => judge(question, target(question.column)));
    const problems = (await Promise.all(asked)).flat();
    const changed = differences(before, ground.snapshot()).filter((key) => !isArrival(key));
    return [...problems, ...changed.map((key) => `${key} changed, though nothing was allowed to`)];
  };
  const isArrival = (key: string) => key.startsWith('people/o-newcomer-');

  test.each(general)('%s', async (action) => {
    const all = columns.map(
      (column): Question => ({ action, column, kind: 'any', expected: expectedOf(action, column) }),
    );
    const problems = await judgeStill(
      all.filter((question) => !mutates(question)),
      () => '',
    );
    for (const question of all.filter(mutates)) problems.push(...(await judge(question)));
    expect(problems).toEqual([]);
  });

  const ownerFor = ({ title }: Column) => (title === 'owner with every post' ? STAFF_OWNER : OWNER);

  const judgeKind = async (action: ActionName, kind: Kind): Promise<string[]> => {
    const bring = (owner: string) => bringTo(ground, town, { action, kind, owner });
    const all = columns.map(
      (column): Question => ({ action, column, kind, expected: expectedOn(action, column, kind) }),
    );
    const [first, second] = [await bring(OWNER), await bring(STAFF_OWNER)];
    const problems = await judgeStill(
      all.filter((question) => !mutates(question)),
      (column) => (ownerFor(column) === OWNER ? first : second),
    );
    for (const question of all.filter(mutates)) {
      problems.push(...(await judge(question, await bring(ownerFor(question.column)))));
    }
    return problems;
  };

  test.each(onOne)('%s', async (action) => {
    const problems: string[] = [];
    for (const kind of kinds.filter((one) => isMeaningful(action, one))) {
      problems.push(...(await judgeKind(action, kind)));
    }
    expect(problems).toEqual([]);
  });

  test('a look by staff is kept once a day, however often they look', async () => {
    const wanted = { action: 'appeal.get', kind: 'general', owner: OWNER } as const;
    const appealId = await bringTo(ground, town, wanted);
    const look = () => ground.call(holder('community_staff', 'here'), 'appeal.get', { appealId });
    const kept = async () => (await ground.call(OWNER, 'appeal.looks', { appealId })).looks;
    for (let times = 0; times < 3; times++) await look();
    await Promise.all([look(), look()]);
    expect(await kept()).toMatchObject([{ what: 'content', by: { role: 'community_staff' } }]);
    await ground.clock.advance('1d');
    await Promise.all([look(), look()]);
    expect(await kept()).toHaveLength(2);
  });

  test('docs/permissions.md says what was answered', () => {
    const page = renderPage(observed, columns, { general, onOne });
    if (process.env.UPDATE === '1') writeFileSync(PAGE, page);
    expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(page);
  });
});
