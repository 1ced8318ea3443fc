import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ActionName, contract } from '../../../contract';
import { newKey } from '../../support/world';
import { ACTIONS, isTried, testAsked } from '../support/tried-actions';
import { type Column, columnsOf, holder, OWNER, STAFF_OWNER, townspeople } from './columns';
import {
  expectedOf,
  expectedOn,
  isAboutOne,
  isMeaningful,
  KINDS,
  type Kind,
  type Outcome,
} from './expected';
import { type Ground, openGround } from './ground';
import { Observed, renderPage } from './permission-table';
import { PLAYS } from './plays';
import { Scenes } from './scenes';
import { PATIENCE, runs } from './settings';
import { shareOf } from './shards';
import { Town } from './town';

const PAGE = resolve(__dirname, '../../../docs/permissions.md');
const general = ACTIONS.filter((action) => !isAboutOne(action));
const onOne = ACTIONS.filter(isAboutOne);
const kinds = Object.keys(KINDS) as Kind[];

/** One question: the action as this person, on this appeal. */
interface Question {
  action: ActionName;
  column: Column;
  kind: Kind | 'any';
  expected: Outcome;
}

const mutates = ({ action, expected }: Question) => expected === 'ok' && contract[action].mutates;
const isArrival = (key: string) => key.startsWith('people/o-newcomer-');
/** Of what outsiders ask about most kinds, one question of so many; all of them with `LONG=1`, or to write the page. */
const SPREAD = process.env.UPDATE === '1' ? 1 : runs(4, 1);
/** Public, and for handlers only: here everybody is asked. */
const PLAIN: readonly Kind[] = ['general', 'handlersOnly'];

const ownerFor = ({ title }: Column) => (title === 'owner with every post' ? STAFF_OWNER : OWNER);

/** Asks, and keeps what was answered. */
class Matrix {
  readonly town = new Town('p');
  readonly observed = new Observed();
  readonly columns: Column[];
  readonly #scenes: Scenes;

  constructor(readonly ground: Ground) {
    ground.settleTown(this.town, townspeople(this.town));
    this.columns = columnsOf(ground, this.town);
    this.#scenes = new Scenes(ground, this.town);
  }

  /** The group that the grid worker is in: others enter it, and try to take it off. */
  async bindGroup(): Promise<void> {
    const worker = holder('grid_worker', 'here');
    const cloudId = await this.ground.cloudId(`group of ${worker}`);
    const input = { cloudId, name: '一网格群', idempotencyKey: newKey() };
    await this.ground.call(worker, 'community.bindGroup', input);
  }

  /** What is wrong with what everybody is answered to an action that is not about one appeal. */
  async judgeGeneral(action: ActionName): Promise<string[]> {
    const all = this.columns.map(
      (column): Question => ({ action, column, kind: 'any', expected: expectedOf(action, column) }),
    );
    const still = all.filter((question) => !mutates(question));
    const problems = await this.#judgeStill(still, () => '');
    for (const question of all.filter(mutates)) problems.push(...(await this.#judge(question)));
    return problems;
  }

  /** The same for an act on an appeal of that kind: what was written is put back before the next one asks. */
  async judgeKind(action: ActionName, kind: Kind): Promise<string[]> {
    const all = this.#askedOf(action, kind).map(
      (column): Question => ({ action, column, kind, expected: expectedOn(action, column, kind) }),
    );
    const still = all.filter((question) => !mutates(question));
    const first = await this.#scenes.of({ action, kind, owner: OWNER });
    const second = await this.#scenes.of({ action, kind, owner: STAFF_OWNER });
    const target = (column: Column) => (ownerFor(column) === OWNER ? first : second);
    const problems = await this.#judgeStill(still, target);
    for (const question of all.filter(mutates)) {
      const putBack = this.ground.remember();
      problems.push(...(await this.#judge(question, target(question.column))));
      await putBack();
    }
    return problems;
  }

  /** Who did not join, or lives in another city, is to all kinds of appeals the same: asked by turns about most. */
  #askedOf(action: ActionName, kind: Kind): Column[] {
    const turn = ACTIONS.indexOf(action) + kinds.indexOf(kind);
    const isPlain = PLAIN.includes(kind) || !PLAIN.some((one) => isMeaningful(action, one));
    return this.columns.filter((column, at) => {
      const isOutsider = column.stage !== 'joined' || column.spot === 'away';
      if (!isOutsider || isPlain || (turn + at) % SPREAD === 0) return true;
      this.observed.skip(action, kind, column);
      return false;
    });
  }

  /** Asks, looks at the result, and answers what is wrong with it. */
  async #judge(question: Question, appealId = ''): Promise<string[]> {
    const { ground, town, observed } = this;
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
  }

  /** Asks what must change nothing, all at once, and looks whether it did. */
  async #judgeStill(questions: Question[], target: (column: Column) => string) {
    const changedSince = this.ground.watch();
    const asked = questions.map((question) => this.#judge(question, target(question.column)));
    const problems = (await Promise.all(asked)).flat();
    const changed = changedSince().flatMap(({ key }) => (isArrival(key) ? [] : [key]));
    return [...problems, ...changed.map((key) => `${key} changed, though nothing was allowed to`)];
  }
}

/**
 * Every action as everybody: what is allowed happens, what is not is refused by name and changes nothing. A file has its
 * share of the actions.
 */
export function describePermissions(shard: number, of: number): void {
  const mine = <A extends ActionName>(all: readonly A[]) => shareOf(all, shard, of).filter(isTried);
  describe(`permission matrix, ${shard} of ${of}`, () => {
    let matrix: Matrix;
    beforeAll(async () => {
      matrix = new Matrix(await openGround());
      await matrix.bindGroup();
    });
    afterAll(() => matrix.ground.close());

    testAsked();
    for (const action of mine(general)) {
      test(action, async () => expect(await matrix.judgeGeneral(action)).toEqual([]), PATIENCE);
    }

    const judgeKinds = async (action: ActionName) => {
      const problems: string[] = [];
      for (const kind of kinds.filter((one) => isMeaningful(action, one)))
        problems.push(...(await matrix.judgeKind(action, kind)));
      expect(problems).toEqual([]);
    };
    for (const action of mine(onOne)) test(action, () => judgeKinds(action), PATIENCE);

    test('docs/permissions.md says what was answered', () => {
      const asked = [...mine(general), ...mine(onOne)];
      const there = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
      const { observed, columns } = matrix;
      const page = renderPage(observed, columns, { general, onOne, asked }, there);
      if (process.env.UPDATE === '1') writeFileSync(PAGE, page);
      expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(page);
    });
  });
}
