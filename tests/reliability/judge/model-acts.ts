import { newKey } from '../../support/world';
import { checkEverything } from './invariants';
import type { ModelAppeal } from './model';
import { POSTS, type Post, WHO, type Who } from './model-people';
import { ACTS, type Act, type Details, HANDING } from './model-rules';
import type { Model, Step, StoryWorld } from './story-world';

const REASON = '需要协调处理';
const INPUTS: Record<Act, object> = {
  ...{ accept: {}, remind: {}, resume: {}, withdraw: {}, revealContact: {} },
  ...{ respond: { text: '已经联系，明天处理' }, progress: { text: '正在处理' } },
  ...{ note: { text: '电话无人接听' }, supplement: { text: '就在三号楼' } },
  ...{ supervise: { text: '请抓紧办理' }, revealIdentity: { reason: REASON } },
  ...{ assist: { reason: REASON }, transfer: { reason: REASON }, sendBack: { reason: REASON } },
  ...{ rule: { reason: REASON }, reassign: { reason: REASON }, escalate: { reason: REASON } },
  ...{ pause: { reason: REASON }, requestExtension: { reason: REASON }, extend: {} },
  ...{ regrade: { reason: REASON }, setDepartment: { department: '城管局' }, merge: {} },
  ...{ resolve: { result: '办好了', channel: 'visit' }, rate: { stars: 4 } },
};

/** How likely each is when it is possible: what leads on, or is seldom possible, more than the usual 2. */
const LIKELY: Partial<Record<Act, number>> = {
  ...{ accept: 14, respond: 10, resolve: 5, rate: 12, sendBack: 3, rule: 30, withdraw: 1 },
  ...{ pause: 8, resume: 6, requestExtension: 8, extend: 40, merge: 2, reassign: 1 },
};

/** What was passed on is likely to be passed on again, until the street must rule. */
function weightOf(act: Act, appeals: readonly ModelAppeal[]): number {
  const usual = LIKELY[act] ?? 2;
  if (act !== 'transfer') return usual;
  const passed = appeals.map((one) => (one.isOpen && one.ruling === 'none' ? one.passed : 0));
  return usual + 16 * Math.max(...passed);
}

interface Choice extends Omit<Details, 'to'> {
  /** Anybody anything, or one of those things that can be done now. */
  isAny: boolean;
  who: Who;
  act: Act;
  /** Which of the possible ones. */
  pick: number;
  to: number;
  into: number;
}

interface Way {
  appeal: ModelAppeal;
  who: Who;
  act: Act;
}

/** Somebody does something to an appeal, or tries to. */
export class Try implements Step {
  #did = '';

  constructor(readonly choice: Choice) {}

  check = (model: Readonly<Model>) => model.appeals.length > 0;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const now = await world.ground.clock.now();
    const { appeal, who, act } = this.#decide(model, now);
    const into = this.#otherThan(appeal, model);
    const details = { ...this.choice, to: this.#receiver(appeal, act) };
    const should = appeal.predict(who, act, now, details, into);
    this.#did = `${who} ${act} ${inWords(act, details)}(${should})`;
    const given = inputOf(act, details, world, into?.id ?? appeal.id);
    const input = { appealId: appeal.id, idempotencyKey: newKey(), ...INPUTS[act], ...given };
    const action = `appeal.${act}`;
    const answer = await world.ground.ask(world.openid(who), action, input);
    const is = answer.ok ? 'ok' : answer.error.code;
    if (is !== should) throw new Error(`${who} ${act}: ${is}, should be ${should}`);
    if (is === 'ok') {
      const at = world.stored(appeal.id).timeline.at(-1)?.at ?? '';
      if (act === 'merge' && into) appeal.mergeInto(into);
      else appeal.apply(act, at, details);
      model.last = { who, action, input, appeal };
    }
    await checkEverything(model, world, who);
  }

  /** First what is done, by its weight, then by whom and to which. */
  #decide({ appeals }: Model, now: string): Way {
    const { isAny, who, act, pick } = this.choice;
    const ways = appeals.flatMap((appeal) => WHO.map((one): Way => ({ appeal, who: one, act })));
    const can = (other: Act) =>
      ways.filter((way) => way.appeal.mayDo(way.who, other) && way.appeal.canNow(other, now));
    const possible = ACTS.flatMap((other) =>
      can(other).length > 0 ? Array<Act>(weightOf(other, appeals)).fill(other) : [],
    );
    const chosen = possible[pick % possible.length];
    const isWild = isAny || chosen === undefined;
    const from = isWild ? ways.filter((way) => way.who === who) : can(chosen);
    const way = from[pick % from.length];
    if (!way) throw new Error('nothing to choose from');
    return isWild ? way : { ...way, act: chosen };
  }

  /** What it may be merged into, if there is such a one. */
  #otherThan(appeal: ModelAppeal, { appeals }: Model): ModelAppeal | undefined {
    const { isAny, into } = this.choice;
    const fitting = appeals.filter((one) => appeal.fits(one) && one.isOpen);
    const from = isAny || fitting.length === 0 ? appeals : fitting;
    return from[into % from.length];
  }

  #receiver(appeal: ModelAppeal, act: Act): Post {
    const { isAny, to } = this.choice;
    const fitting = POSTS.filter((post) => !HANDING.includes(act) || appeal.mayGet(post, act));
    const posts = isAny || fitting.length === 0 ? POSTS : fitting;
    return posts[to % posts.length] ?? 'desk';
  }

  toString = () => `try ${this.#did || JSON.stringify(this.choice)}`;
}

function inWords(act: Act, { to, priority, workingDays, isYes }: Details): string {
  if (HANDING.includes(act)) return `to ${to} `;
  if (act === 'regrade') return `${priority} `;
  if (act === 'pause' || act === 'requestExtension') return `${workingDays} `;
  return act === 'rate' || act === 'extend' ? `${isYes} ` : '';
}

/** What only this act is told. */
function inputOf(act: Act, details: Details, world: StoryWorld, intoId: string): object {
  const { to, priority, workingDays, isYes } = details;
  if (HANDING.includes(act)) return { to: world.seat(to) };
  if (act === 'regrade') return { priority };
  if (act === 'pause' || act === 'requestExtension') return { workingDays };
  if (act === 'merge') return { intoId };
  if (act === 'rate') return { solved: isYes };
  return act === 'extend' ? { isGranted: isYes } : {};
}

/** The phone did not hear the answer and sends the last act again: accepted, and nothing more happens. */
export class Again implements Step {
  check = (model: Readonly<Model>) => model.last !== null;

  async run(model: Model, world: StoryWorld): Promise<void> {
    if (!model.last) return;
    const { who, action, input, appeal } = model.last;
    const before = world.stored(appeal.id);
    const answer = await world.ground.ask(world.openid(who), action, input);
    const is = answer.ok ? 'ok' : answer.error.code;
    const should = again(await world.ground.clock.now(), model.last);
    if (is !== should) throw new Error(`${action} again: ${is}, should be ${should}`);
    const after = world.stored(appeal.id);
    if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error(`${action} twice`);
    await checkEverything(model, world, who);
  }

  toString = () => 'the last act again';
}

/** It is accepted as long as the person may see the appeal; what is secret is shown only to who may still ask. */
function again(now: string, { who, action, appeal }: NonNullable<Model['last']>): string {
  if (!appeal.isVisibleTo(who)) return 'NOT_FOUND';
  const secret = (['revealContact', 'revealIdentity'] as const).find(
    (act) => action === `appeal.${act}`,
  );
  const isShown = !secret || (appeal.mayDo(who, secret) && appeal.canNow(secret, now));
  return isShown ? 'ok' : 'FORBIDDEN';
}
