import type { Caller } from '../../../contract/action';
import type { Area } from '../support/area';
import type { Areas } from '../support/areas';
import { chosen } from '../trials/points';
import { Canaries } from './canaries';
import { type Column, columnOf, columnsOf, STAFF_OWNER, townspeople } from './columns';
import type { AnyAnswer, Ground } from './ground';
import { KeptLooks } from './kept-looks';
import type { Asked, Planted, Viewer } from './planted';
import { plantWords } from './planted-words';
import { choicesIn } from './questions';
import type { SecretsWorld } from './secret';
import { runs } from './settings';
import { namedButRefused } from './shown-ids';
import { isPost } from './staff';
import { playOf } from './standard-plays';
import { Town } from './town';
import { ABSENT, settleWriter, WRITERS } from './writers';

/** People who can do next to nothing try each act on one thing of so many; `LONG=1`: on all. */
const SPREAD = runs(16, 1);
/** What only staff may read of a thing, the others ask for about one thing of so many. */
const READ_SPREAD = runs(6, 1);
/** Each of the staff does an act to one thing of so many. */
const STAFF_SPREAD = runs(3, 1);
/** One of so many acts is asked for once more, with the same key. */
const RETRY_SPREAD = runs(4, 1);
/** Callers who are not staff. */
const RESIDENTS: readonly Caller[] = ['visitor', 'member', 'owner', 'neighbour'];

/** From another city two are enough: they see nothing. */
function isWorthAsking({ spot, role }: Column): boolean {
  return spot !== 'away' || role === 'resident' || role === 'city_admin';
}

export function viewerOf(column: Column, openid: string | null): Viewer {
  const isHolder = isPost(column.role) && column.spot === 'here';
  const isAll = openid === STAFF_OWNER;
  return {
    openid,
    column,
    isStaff: isHolder || isAll,
    isSecretary: isAll || (isHolder && column.role === 'community_secretary'),
    home: column.stage === 'joined' ? column.home : null,
  };
}

/** Asks everything as everybody, about things full of secrets. */
export class Probes implements SecretsWorld {
  readonly viewerOf = viewerOf;
  readonly town: Town;
  readonly canaries: Canaries;
  readonly columns: readonly Column[];
  readonly areaOf: ReadonlyMap<Planted, Area>;
  readonly #late: readonly string[];
  readonly #looks: KeptLooks;

  private constructor(
    readonly areas: Areas,
    readonly ground: Ground,
    planted: Pick<Probes, 'town' | 'canaries' | 'columns'> & {
      areaOf: ReadonlyMap<Planted, Area>;
    },
  ) {
    this.town = planted.town;
    this.canaries = planted.canaries;
    this.columns = planted.columns;
    this.areaOf = planted.areaOf;
    this.#looks = new KeptLooks(areas, ground, planted.canaries.planted);
    this.#late = areas.list.flatMap(({ secrets }) => secrets?.late ?? []);
  }

  /** Brings the people in, and plants what the areas want. */
  static async open(areas: Areas, ground: Ground): Promise<Probes> {
    const town = new Town('s');
    const people = townspeople(town);
    ground.settleTown(town, people);
    const everybody = [...people.map(({ id }) => id), ...WRITERS.map(({ openid }) => openid)];
    for (const { secrets } of areas.list) await secrets?.prepare?.(ground, everybody);
    for (const writer of WRITERS) await settleWriter(ground, town, writer);
    const areaOf = new Map<Planted, Area>();
    for (const area of areas.judged) {
      const plant = area.secrets?.plant ?? (() => plantWords(areas, area, { ground, town }));
      for (const one of await plant(ground, town)) areaOf.set(one, area);
    }
    const planted = [...areaOf.keys()];
    const writers = [...WRITERS, ...Object.values(ABSENT)];
    const canaries = new Canaries(areas, writers, planted, everybody);
    const columns = [
      ...columnsOf(ground, town).filter(isWorthAsking),
      ...WRITERS.map(({ openid }) => columnOf(openid)),
    ];
    return new Probes(areas, ground, { town, canaries, columns, areaOf });
  }

  /** One person asks everything: about each thing one act after the other, about all things at the same time. */
  async askAll(column: Column, names: readonly string[]): Promise<string[]> {
    const leaks: string[] = [];
    const about = this.canaries.planted.map(async (thing) => {
      for (const name of this.#inOrder(names)) {
        if (this.#isAsked(column, name, thing))
          leaks.push(...(await this.#ask(column, name, thing)));
      }
    });
    await Promise.all(about);
    for (const name of names.filter((one) => !this.areas.isAboutOne(one))) {
      for (const choice of this.#choicesOf(name))
        leaks.push(...(await this.#ask(column, name, null, choice)));
    }
    return leaks;
  }

  /** A list is read in each of its scopes and states; what changes something is asked for once. */
  #choicesOf(name: string): readonly object[] {
    return this.areas.entryOf(name).mutates ? [{}] : choicesIn(this.areas, name);
  }

  /** Of those about one thing: what would hide others comes last. */
  #inOrder(names: readonly string[]): string[] {
    const onOne = names.filter((name) => this.areas.isAboutOne(name));
    const early = onOne.filter((name) => !this.#late.includes(name));
    return [...early, ...this.#late.filter((name) => onOne.includes(name))];
  }

  /**
   * What residents may read is read of every thing by everybody; writers of their own, and who holds every post, do
   * everything. What the others try is spread out, not in the same way in each commit: each act on each thing, each
   * person on some.
   */
  #isAsked(column: Column, name: string, thing: Planted): boolean {
    if (!this.areas.isAboutOne(name) || this.areas.of(name) !== this.areaOf.get(thing))
      return false;
    const isOwn = column.title === thing.writer.openid;
    if (isOwn || column.title === 'owner with every post') return true;
    const place = this.columns.indexOf(column) + this.areas.actions.indexOf(name);
    const turn = place + this.canaries.planted.indexOf(thing);
    return (turn + chosen(SPREAD, 'asked')) % this.#spreadOf(column, name) === 0;
  }

  /** About one thing of how many does somebody, who did not write them, ask this? */
  #spreadOf(column: Column, name: string): number {
    const isStaff = column.role !== null && viewerOf(column, null).isStaff;
    const { callers, mutates } = this.areas.entryOf(name);
    if (mutates && isStaff) return this.#late.includes(name) ? 1 : STAFF_SPREAD;
    if (mutates) return SPREAD;
    const isForStaff = !callers.some((caller) => RESIDENTS.includes(caller));
    return isForStaff && !isStaff ? READ_SPREAD : 1;
  }

  /** Asks, with secrets in whatever can be said, and answers what is wrong. What was done is asked for once more. */
  async #ask(
    column: Column,
    action: string,
    target: Planted | null,
    choice: object = {},
  ): Promise<string[]> {
    const { areas, ground, town } = this;
    const openid = column.arrive();
    const [kind = 'any'] = areas.thingsOf(action)?.plainKinds ?? [];
    const cell = { ground, town, column, action, kind, openid, thingId: target?.id ?? '' };
    const said = areas.of(action).secrets?.saidIn?.(action, { openid, target });
    const input = { ...(await playOf(areas, action).input(cell)), ...said, ...choice };
    const asked = { viewer: viewerOf(column, openid), openid, action, target };
    const { answer, wrong } = await this.#tell(asked, input);
    if (answer.ok && this.#isAskedAgain(asked))
      wrong.push(...(await this.#tell(asked, input)).wrong);
    return wrong;
  }

  /** Acts of staff on what is not theirs, one of so many: a retry shows them the thing once more. */
  #isAskedAgain({ viewer, action, target }: Asked): boolean {
    if (!target || !viewer.isStaff || !this.areas.entryOf(action).mutates) return false;
    const place = this.areas.actions.indexOf(action) + this.canaries.planted.indexOf(target);
    return (place + chosen(RETRY_SPREAD, 'asked again')) % RETRY_SPREAD === 0;
  }

  /** One question, and what is wrong with its answer. */
  async #tell(asked: Asked, input: object): Promise<{ answer: AnyAnswer; wrong: string[] }> {
    const { openid, action, target, viewer } = asked;
    const { title } = viewer.column;
    if (target) this.#looks.forget(openid, target);
    const answer = await this.ground.ask(openid, action, input);
    if (answer.ok) target?.heed?.(action);
    const { idempotencyKey: key } = input as { idempotencyKey?: string };
    const leaks = this.canaries.leaksIn(answer, asked);
    const unseen = this.#looks.missing(answer, { ...asked, key });
    const refused = await namedButRefused(this, this.canaries.planted, asked, answer);
    return {
      answer,
      wrong: [
        ...leaks.map(({ what, of }) => `${action} shows ${title} the ${what} ${of}`),
        ...unseen.map(({ word }) => `${action} shows ${title} ${word}, and no look is kept`),
        ...refused.map(({ word }) => `${action} names ${word} to ${title}, and get refuses it`),
      ],
    };
  }
}
