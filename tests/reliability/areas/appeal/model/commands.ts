import fc from 'fast-check';
import { CATEGORIES } from '../../../../../domain/appeal/vocabulary';
import { MUCH_LATER, newKey } from '../../../../support/world';
import { ACTS, ModelAppeal } from './appeal';
import type { Draft } from './case';
import { checkEverything } from './invariants';
import { BOSS, type Post, WHO, type Who } from './people';
import type { Model, Step, StoryWorld } from './story-world';
import { Again, Try } from './try';

/** So many at once that are open, and so many in a story. */
const MOST_OPEN = 2;
const MOST = 4;

function isRoom({ appeals }: Readonly<Model>): boolean {
  return appeals.length < MOST && appeals.filter(({ isOpen }) => isOpen).length < MOST_OPEN;
}

/** Somebody writes an appeal; its text says nothing, so that the category alone decides the colour. */
class Submit implements Step {
  constructor(readonly draft: Draft) {}

  check = isRoom;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const { category, isPublic, isAnonymous, hasContact } = this.draft;
    const owner = this.draft.owner ?? 'owner';
    const view = await world.ground.call(world.openid(owner), 'appeal.submit', {
      category,
      isAnonymous,
      content: '请来看一看',
      idempotencyKey: newKey(),
      visibility: isPublic ? 'public' : 'handlers',
      ...(hasContact && { contact: '13900000000' }),
    });
    const draft = { ...this.draft, owner };
    model.appeals.push(new ModelAppeal(view.id, draft, world.staff, view.submittedAt));
    await checkEverything(model, world, owner);
  }

  toString = () => `submit ${JSON.stringify(this.draft)}`;
}

/** Staff write one down for somebody at the desk, who gets a code. */
class WriteDown implements Step {
  constructor(
    readonly post: Post,
    readonly draft: Draft,
  ) {}

  check = isRoom;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const { category, isPublic, isAnonymous, hasContact } = this.draft;
    const by = world.staff.holds(this.post) ? this.post : 'cityAdmin';
    const view = await world.ground.call(world.openid(by), 'appeal.record', {
      source: 'walkIn',
      consent: 'spoken',
      gridId: world.town.homeGrid('here'),
      category,
      isAnonymous,
      content: '请来看一看',
      idempotencyKey: newKey(),
      visibility: isPublic ? 'public' : 'handlers',
      ...(hasContact && { contact: '13900000000' }),
    });
    const draft = { ...this.draft, owner: null };
    model.appeals.push(new ModelAppeal(view.id, draft, world.staff, view.submittedAt));
    model.codes.set(view.id, { number: view.number, code: view.intake?.claimCode ?? '' });
    await checkEverything(model, world, by);
  }

  toString = () => `${this.post} writes down ${JSON.stringify(this.draft)}`;
}

/** Whoever was given the code makes it their own. */
class Claim implements Step {
  constructor(readonly who: Who) {}

  check = ({ appeals, codes }: Readonly<Model>) =>
    appeals.some(({ id, owner }) => owner === null && codes.has(id));

  async run(model: Model, world: StoryWorld): Promise<void> {
    const appeal = model.appeals.find(({ id, owner }) => owner === null && model.codes.has(id));
    const given = appeal && model.codes.get(appeal.id);
    if (!appeal || !given) return;
    const input = { ...given, idempotencyKey: newKey() };
    const answer = await world.ground.send(world.openid(this.who), 'appeal.claim', input);
    const should = ['withdrawn', 'merged'].includes(appeal.status) ? 'WRONG_STATE' : 'ok';
    const is = answer.ok ? 'ok' : answer.error.code;
    if (is !== should) throw new Error(`claim: ${is}, should be ${should}`);
    if (answer.ok) appeal.owner = this.who;
    await checkEverything(model, world, this.who);
  }

  toString = () => `${this.who} claims`;
}

/** So many people say that they have the same, or that they do not after all. */
class Join implements Step {
  constructor(
    readonly people: readonly Who[],
    readonly pick: number,
    readonly isOn: boolean,
  ) {}

  check = ({ appeals }: Readonly<Model>) => appeals.some(({ isOpen }) => isOpen);

  async run(model: Model, world: StoryWorld): Promise<void> {
    const open = model.appeals.filter(({ isOpen }) => isOpen);
    const appeal = open[this.pick % open.length];
    for (const who of this.people) if (appeal) await this.#join(appeal, who, world);
    await checkEverything(model, world, 'owner');
  }

  async #join(appeal: ModelAppeal, who: Who, world: StoryWorld): Promise<void> {
    const input = { appealId: appeal.id, isOn: this.isOn, idempotencyKey: newKey() };
    const answer = await world.ground.send(world.openid(who), 'appeal.join', input);
    const refused = who === appeal.owner || !appeal.isPublic ? 'FORBIDDEN' : 'ok';
    const should = appeal.isVisibleTo(who) ? refused : 'NOT_FOUND';
    const is = answer.ok ? 'ok' : answer.error.code;
    if (is !== should) throw new Error(`${who} joins: ${is}, should be ${should}`);
    if (!answer.ok) return;
    appeal.join(who, this.isOn, world.stored(appeal.id).timeline.at(-1)?.at ?? '');
    if (answer.data.hasJoined !== this.isOn) throw new Error(`${who} has joined: not ${this.isOn}`);
  }

  toString = () => `${this.people.join()} ${this.isOn ? 'join' : 'leave'}`;
}

const LEAVERS = Object.keys(BOSS) as (keyof typeof BOSS)[];

/** Somebody leaves a post; within the hour the clock hands over what was theirs. */
class Leave implements Step {
  constructor(readonly pick: number) {}

  check = () => true;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const { staff, ground } = world;
    const post = this.#decide(model, world);
    if (!post) return;
    const [key, boss] = [world.seat(post), world.openid(BOSS[post])];
    const { posts } = await ground.call(boss, 'account.staff', {});
    const handle = posts.find((one) => one.key === key)?.holders[0]?.handle ?? '';
    const input = { key, handle, reason: '调离岗位', idempotencyKey: newKey() };
    await ground.call(boss, 'account.release', input);
    staff.gone.add(post);
    await pass(1, model, world, post);
    await checkEverything(model, world, post);
  }

  /** Rather somebody who has something to hand over. */
  #decide({ appeals }: Model, { staff }: StoryWorld): keyof typeof BOSS | undefined {
    const there = LEAVERS.filter((post) => staff.holds(post) && staff.holds(BOSS[post]));
    const busy = there.filter((post) => appeals.some((one) => one.isOpen && one.has(post)));
    const from = busy.length > 0 ? busy : there;
    return from[this.pick % from.length];
  }

  toString = () => `somebody leaves (${this.pick})`;
}

/** Time goes on, and the clock looks at every appeal. */
async function pass(hours: number, model: Model, world: StoryWorld, left: Post | null) {
  const before = model.appeals.map(({ id }) => world.stored(id).timeline.length);
  const now = await world.ground.clock.advance(`${hours}h`);
  for (const [index, appeal] of model.appeals.entries()) {
    const added = world.stored(appeal.id).timeline.slice(before[index]);
    appeal.tick((act) => added.find((entry) => entry.act === act)?.at ?? now, left);
  }
}

/** Hours or days pass. */
class Wait implements Step {
  constructor(readonly hours: number) {}

  check = () => true;

  async run(model: Model, world: StoryWorld): Promise<void> {
    await pass(this.hours, model, world, null);
    await checkEverything(model, world, 'owner');
  }

  toString = () => `wait ${this.hours} h`;
}

/** Somebody reads all messages. */
class Read implements Step {
  constructor(readonly who: Who) {}

  check = () => true;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const input = { ids: 'all' as const, until: MUCH_LATER, idempotencyKey: newKey() };
    const { unread } = await world.ground.call(world.openid(this.who), 'notice.markRead', input);
    if (unread !== 0) throw new Error(`${this.who} read everything, ${unread} are left`);
    await checkEverything(model, world, this.who);
  }

  toString = () => `${this.who} reads everything`;
}

const who = fc.constantFrom(...WHO);
const draft = fc.record({
  owner: fc.constantFrom<Who>('owner', 'owner', 'second', 'gridWorker', 'secretary'),
  category: fc.constantFrom(...CATEGORIES),
  isPublic: fc.boolean(),
  isAnonymous: fc.boolean(),
  hasContact: fc.boolean(),
});
const recorders = fc.constantFrom<Post>('gridWorker', 'desk', 'secretary');

const attempt = fc
  .record({
    isAny: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    who,
    act: fc.constantFrom(...ACTS),
    isYes: fc.boolean(),
    pick: fc.nat({ max: 9999 }),
    to: fc.nat({ max: 99 }),
    into: fc.nat({ max: 9 }),
    priority: fc.constantFrom('red' as const, 'yellow' as const, 'blue' as const),
    workingDays: fc.integer({ min: 1, max: 10 }),
  })
  .map((choice) => new Try(choice));

const join = fc
  .tuple(fc.shuffledSubarray([...WHO], { minLength: 1 }), fc.nat({ max: 9 }), fc.nat({ max: 3 }))
  .map(([people, pick, n]) => new Join(people, pick, n > 0));
const wait = fc.constantFrom(1, 1, 5, 14, 25, 25, 49, 97, 241, 745).map((hours) => new Wait(hours));

/** Stories of so many steps on average: mostly acts, some waiting. */
export function stories(steps: number): fc.Arbitrary<Iterable<Step>> {
  const submit = draft.map((one) => new Submit(one));
  const kinds: { arbitrary: fc.Arbitrary<Step>; weight: number }[] = [
    { weight: 6, arbitrary: submit },
    { weight: 44, arbitrary: attempt },
    { weight: 7, arbitrary: wait },
    { weight: 3, arbitrary: join },
    { weight: 1, arbitrary: who.map((one) => new Read(one)) },
    { weight: 2, arbitrary: fc.constant(null).map(() => new Again()) },
    { weight: 3, arbitrary: fc.tuple(recorders, draft).map(([by, one]) => new WriteDown(by, one)) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Who>('second', 'neighbour').map((one) => new Claim(one)),
    },
    { weight: 1, arbitrary: fc.nat({ max: 9 }).map((pick) => new Leave(pick)) },
  ];
  const all = kinds.flatMap(({ arbitrary, weight }) => Array(weight).fill(arbitrary));
  return fc.commands(all, { maxCommands: 2 * steps, size: 'max' });
}
