import { newKey } from '../../../../support/world';
import type { Details } from './act';
import { ACTS, type ModelAppeal, rulesOf } from './appeal';
import { checkEverything } from './invariants';
import { POSTS, type Post, WHO, type Who } from './people';
import type { Model, Step, StoryWorld } from './story-world';

/** How likely an act is when it is possible. */
function weightOf(act: string, appeals: readonly ModelAppeal[]): number {
  const { likely = 2, likelier } = rulesOf(act);
  return likely + (likelier?.(appeals) ?? 0);
}

interface Choice extends Pick<Details, 'priority' | 'workingDays' | 'isYes'> {
  /** Anybody anything, or one of those things that can be done now. */
  isAny: boolean;
  who: Who;
  act: string;
  /** Which of the possible ones. */
  pick: number;
  to: number;
  into: number;
}

interface Way {
  appeal: ModelAppeal;
  who: Who;
  act: string;
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
    const to = this.#receiver(appeal, act);
    const details = { ...this.choice, to, into, intoId: into?.id ?? appeal.id };
    const should = appeal.predict(who, act, now, details);
    this.#did = `${who} ${act} ${inWords(act, details)}(${should})`;
    const given = inputOf(act, details, world);
    const input = { appealId: appeal.id, idempotencyKey: newKey(), ...given };
    const action = `appeal.${act}`;
    const answer = await world.ground.ask(world.openid(who), action, input);
    const is = answer.ok ? 'ok' : answer.error.code;
    if (is !== should) throw new Error(`${who} ${act}: ${is}, should be ${should}`);
    if (is === 'ok') {
      const at = world.stored(appeal.id).timeline.at(-1)?.at ?? '';
      appeal.apply(act, at, details);
      model.last = { who, action, input, appeal };
    }
    await checkEverything(model, world, who);
  }

  /** First what is done, by its weight, then by whom and to which. */
  #decide({ appeals }: Model, now: string): Way {
    const { isAny, who, act, pick } = this.choice;
    const ways = appeals.flatMap((appeal) => WHO.map((one): Way => ({ appeal, who: one, act })));
    const can = (other: string) =>
      ways.filter((way) => way.appeal.mayDo(way.who, other) && way.appeal.canNow(other, now));
    const possible = ACTS.flatMap((other) =>
      can(other).length > 0 ? Array<string>(weightOf(other, appeals)).fill(other) : [],
    );
    const chosen = possible[pick % possible.length];
    const isWild = isAny || chosen === undefined;
    const from = isWild ? ways.filter((way) => way.who === who) : can(chosen);
    const way = from[pick % from.length];
    if (!way) throw new Error('nothing to choose from');
    return isWild ? way : { ...way, act: chosen };
  }

  /** The appeal that it may be put into, if there is such a one. */
  #otherThan(appeal: ModelAppeal, { appeals }: Model): ModelAppeal | undefined {
    const { isAny, into } = this.choice;
    const fitting = appeals.filter((one) => appeal.fits(one) && one.isOpen);
    const from = isAny || fitting.length === 0 ? appeals : fitting;
    return from[into % from.length];
  }

  #receiver(appeal: ModelAppeal, act: string): Post {
    const { isAny, to } = this.choice;
    const fitting = POSTS.filter((post) => appeal.mayGet(post, act));
    const posts = isAny || fitting.length === 0 ? POSTS : fitting;
    return posts[to % posts.length] ?? 'desk';
  }

  toString = () => `try ${this.#did || JSON.stringify(this.choice)}`;
}

function inWords(act: string, details: Details): string {
  const { mayGet, inWords } = rulesOf(act);
  const words = mayGet ? `to ${details.to}` : inWords?.(details);
  return words === undefined ? '' : `${words} `;
}

/** All that the act is told. */
function inputOf(act: string, details: Details, world: StoryWorld): object {
  const { says, given, mayGet } = rulesOf(act);
  const to = mayGet ? { to: world.seat(details.to) } : {};
  return { ...says, ...to, ...given?.(details) };
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

/** It is accepted as long as the person may see the appeal; what is secret is shown only to somebody who may still ask. */
function again(now: string, { who, action, appeal }: NonNullable<Model['last']>): string {
  if (!appeal.isVisibleTo(who)) return 'NOT_FOUND';
  const act = ACTS.find((one) => action === `appeal.${one}`);
  if (act === undefined || !rulesOf(act).isSecret) return 'ok';
  return appeal.mayDo(who, act) && appeal.canNow(act, now) ? 'ok' : 'FORBIDDEN';
}
