import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Areas } from '../support/areas';
import { isTried, testAsked } from '../support/tried-actions';
import { type Column, columnsOf, OWNER, STAFF_OWNER, townspeople } from './columns';
import { expectedOf, expectedOn, type Outcome } from './expected';
import type { Ground } from './ground';
import { openGround } from './open-ground';
import { Observed, type Page, renderPage } from './permission-table';
import { Scenes } from './scenes';
import { PATIENCE, runs } from './settings';
import { type Share, shareOf } from './shards';
import { playOf } from './standard-plays';
import { Town } from './town';

/** One question: the action as this person, on a thing of this kind. */
interface Question {
  action: string;
  column: Column;
  kind: string;
  expected: Outcome;
}

const isArrival = (key: string) => key.startsWith('people/o-newcomer-');
/** Of what outsiders ask about most kinds, one question of so many; all of them with `LONG=1`, or to write the page. */
const SPREAD = process.env.UPDATE === '1' ? 1 : runs(4, 1);

const ownerFor = ({ title }: Column) => (title === 'owner with every post' ? STAFF_OWNER : OWNER);

/** Asks, and keeps what was answered. */
class Matrix {
  readonly town = new Town('p');
  readonly observed = new Observed();
  readonly columns: Column[];
  readonly #scenes: Scenes;

  constructor(
    readonly areas: Areas,
    readonly ground: Ground,
  ) {
    ground.settleTown(this.town, townspeople(this.town));
    this.columns = columnsOf(ground, this.town);
    this.#scenes = new Scenes(areas, ground, this.town);
  }

  /** Makes all that the areas want to be there before anybody asks. */
  async prepare(): Promise<void> {
    for (const area of this.areas.judged) await area.prepareTable?.(this.ground, this.town);
  }

  /** The problems of the answers that everybody gets to an action that is not about one thing. */
  async judgeGeneral(action: string): Promise<string[]> {
    const all = this.columns.map(
      (column): Question => ({
        action,
        column,
        kind: 'any',
        expected: expectedOf(this.areas, action, column),
      }),
    );
    const still = all.filter((question) => !this.#mutates(question));
    const problems = await this.#judgeStill(still, () => '');
    problems.push(...(await this.#judgeInTurn(all, () => '')));
    return problems;
  }

  /** The same for an act on a thing of that kind: what was written is put back before the next one asks. */
  async judgeKind(action: string, kind: string): Promise<string[]> {
    const all = this.#askedOf(action, kind).map(
      (column): Question => ({
        action,
        column,
        kind,
        expected: expectedOn(this.areas, action, column, kind),
      }),
    );
    const still = all.filter((question) => !this.#mutates(question));
    const first = await this.#scenes.of({ action, kind, owner: OWNER });
    const second = await this.#scenes.of({ action, kind, owner: STAFF_OWNER });
    const target = (column: Column) => (ownerFor(column) === OWNER ? first : second);
    const problems = await this.#judgeStill(still, target);
    problems.push(...(await this.#judgeInTurn(all, target)));
    return problems;
  }

  /** Asks what changes something, one after the other, each as if nobody had asked before. */
  async #judgeInTurn(questions: Question[], target: (column: Column) => string) {
    const problems: string[] = [];
    for (const question of questions.filter((one) => this.#mutates(one))) {
      const putBack = this.ground.remember();
      problems.push(...(await this.#judge(question, target(question.column))));
      await putBack();
    }
    return problems;
  }

  /** People who did not join, or live in another city, are to all kinds of things the same: asked by turns about most. */
  #askedOf(action: string, kind: string): Column[] {
    const things = this.areas.thingsOf(action);
    const { kinds = [], plainKinds = [] } = things ?? {};
    const turn = this.areas.actions.indexOf(action) + kinds.indexOf(kind);
    const isPlain =
      plainKinds.includes(kind) || !plainKinds.some((one) => things?.isMeaningful(action, one));
    return this.columns.filter((column, at) => {
      const isOutsider = column.stage !== 'joined' || column.spot === 'away';
      if (!isOutsider || isPlain || (turn + at) % SPREAD === 0) return true;
      this.observed.skip(action, kind, column);
      return false;
    });
  }

  #mutates({ action, expected }: Question): boolean {
    return expected === 'ok' && this.areas.entryOf(action).mutates;
  }

  /** Asks, looks at the result, and answers what is wrong with it. */
  async #judge(question: Question, thingId = ''): Promise<string[]> {
    const { areas, ground, town, observed } = this;
    const { action, column, kind, expected } = question;
    const openid = column.arrive();
    const play = playOf(areas, action);
    const cell = { ground, town, column, action, kind, openid, thingId };
    const answer = await ground.ask(openid, action, await play.input(cell));
    const outcome = answer.ok ? 'ok' : answer.error.code;
    observed.note(action, kind, column, outcome);
    const where = `${action} (${kind}) by ${column.title}`;
    if (outcome !== expected) return [`${where}: ${outcome}, not ${expected}`];
    if (!answer.ok || (await play.isSeen(answer.data as never, cell))) return [];
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
 * @throws when nothing tells how one sees that an action was done.
 */
export function describePermissions(areas: Areas, share: Share, page: Page | null): void {
  for (const action of areas.actions) playOf(areas, action);
  const general = areas.actions.filter((action) => !areas.isAboutOne(action));
  const onOne = areas.actions.filter((action) => areas.isAboutOne(action));
  const mine = (all: readonly string[]) => shareOf(all, share).filter(isTried);
  describe(`permission matrix, ${share.shard} of ${share.of}`, () => {
    let matrix: Matrix;
    beforeAll(async () => {
      matrix = new Matrix(areas, await openGround(areas));
      await matrix.prepare();
    });
    afterAll(() => matrix.ground.close());

    testAsked(areas);
    for (const action of mine(general)) {
      test(action, async () => expect(await matrix.judgeGeneral(action)).toEqual([]), PATIENCE);
    }
    for (const action of mine(onOne)) {
      test(action, async () => expect(await judgeKinds(matrix, action)).toEqual([]), PATIENCE);
    }

    if (page === null) return;
    test(`${page.name} says what was answered`, () => {
      const there = existsSync(page.path) ? readFileSync(page.path, 'utf8') : '';
      const asked = [...mine(general), ...mine(onOne)];
      const text = renderPage(matrix.observed, matrix.columns, { areas, asked }, there);
      if (process.env.UPDATE === '1') writeFileSync(page.path, text);
      expect(existsSync(page.path) ? readFileSync(page.path, 'utf8') : '').toBe(text);
    });
  });
}

/** The problems of the answers that everybody gets to an act, on things of every kind that knows it. */
async function judgeKinds(matrix: Matrix, action: string): Promise<string[]> {
  const things = matrix.areas.thingsOf(action);
  const problems: string[] = [];
  for (const kind of things?.kinds ?? []) {
    if (things?.isMeaningful(action, kind)) {
      problems.push(...(await matrix.judgeKind(action, kind)));
    }
  }
  return problems;
}
