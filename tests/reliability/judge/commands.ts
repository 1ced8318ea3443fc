import fc from 'fast-check';
import { CATEGORIES } from '../../../domain/appeal/vocabulary';
import { newKey } from '../../support/world';
import { checkEverything } from './invariants';
import { ACTS, type Act, type Draft, ModelAppeal, WHO, type Who } from './model';
import type { Model, StoryWorld } from './story-world';

type Step = fc.AsyncCommand<Model, StoryWorld>;

const MOST = 3;
const INPUTS: Record<Act, object> = {
  ...{ accept: {}, withdraw: {}, revealContact: {} },
  ...{ respond: { text: '已经联系，明天处理' }, progress: { text: '正在处理' } },
  ...{ escalate: { reason: '需要上级协调' }, resolve: { result: '办好了', channel: 'visit' } },
  rate: { stars: 4 },
};

/** How much likelier than the others: what leads on to the end. */
const LIKELY: Partial<Record<Act, number>> = { accept: 2, respond: 3, resolve: 3, rate: 8 };

/** Somebody writes an appeal; its text says nothing, so that the category alone decides the colour. */
class Submit implements Step {
  constructor(readonly draft: Draft) {}

  check = (model: Readonly<Model>) => model.appeals.length < MOST;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const { owner, category, isPublic, isAnonymous, hasContact } = this.draft;
    const view = await world.ground.call(world.openid(owner), 'appeal.submit', {
      ...{ category, isAnonymous, content: '请来看一看', idempotencyKey: newKey() },
      visibility: isPublic ? 'public' : 'handlers',
      ...(hasContact && { contact: '13900000000' }),
    });
    model.appeals.push(new ModelAppeal(view.id, this.draft, view.submittedAt));
    await checkEverything(model, world, owner);
  }

  toString = () => `submit ${JSON.stringify(this.draft)}`;
}

interface Choice {
  /** Anybody anything, or one of those things that can be done now. */
  isAny: boolean;
  who: Who;
  act: Act;
  pick: number;
  isSolved: boolean;
}

/** Somebody does something to an appeal, or tries to. */
class Try implements Step {
  #did = '';

  constructor(readonly choice: Choice) {}

  check = (model: Readonly<Model>) => model.appeals.length > 0;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const [appeal, who, act] = this.#decide(model);
    const { isSolved } = this.choice;
    const should = appeal.predict(who, act);
    this.#did = `${who} ${act} (${should})`;
    const solved = act === 'rate' ? { solved: isSolved } : {};
    const input = { appealId: appeal.id, idempotencyKey: newKey(), ...INPUTS[act], ...solved };
    const action = `appeal.${act}`;
    const answer = await world.ground.ask(world.openid(who), action, input);
    const is = answer.ok ? 'ok' : answer.error.code;
    if (is !== should) throw new Error(`${who} ${act}: ${is}, should be ${should}`);
    if (is === 'ok') {
      const at = world.stored(appeal.id).timeline.at(-1)?.at ?? '';
      appeal.apply(act, at, isSolved);
      model.last = { who, action, input, appeal };
    }
    await checkEverything(model, world, who);
  }

  #decide({ appeals }: Model): [ModelAppeal, Who, Act] {
    const { isAny, who, act, pick } = this.choice;
    const all = appeals.flatMap((appeal) =>
      WHO.flatMap((one) => ACTS.map((other): [ModelAppeal, Who, Act] => [appeal, one, other])),
    );
    const possible = all.flatMap((way): [ModelAppeal, Who, Act][] => {
      const [appeal, one, other] = way;
      return appeal.predict(one, other) === 'ok' ? Array(LIKELY[other] ?? 1).fill(way) : [];
    });
    const wanted = all.filter(([, one, other]) => one === who && other === act);
    const from = isAny || possible.length === 0 ? wanted : possible;
    const chosen = from[pick % from.length];
    if (!chosen) throw new Error('nothing to choose from');
    return chosen;
  }

  toString = () => `try ${this.#did || JSON.stringify(this.choice)}`;
}

/** The phone did not hear the answer and sends the last act again: accepted, and nothing more happens. */
class Again implements Step {
  check = (model: Readonly<Model>) => model.last !== null;

  async run(model: Model, world: StoryWorld): Promise<void> {
    if (!model.last) return;
    const { who, action, input, appeal } = model.last;
    const before = world.stored(appeal.id);
    const answer = await world.ground.ask(world.openid(who), action, input);
    if (!answer.ok) throw new Error(`${action} again: ${answer.error.code}`);
    const after = world.stored(appeal.id);
    if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error(`${action} twice`);
    await checkEverything(model, world, who);
  }

  toString = () => 'the last act again';
}

/** Hours or days pass. */
class Wait implements Step {
  constructor(readonly hours: number) {}

  check = () => true;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const before = model.appeals.map(({ id }) => world.stored(id).timeline.length);
    const now = await world.ground.clock.advance(`${this.hours}h`);
    for (const [index, appeal] of model.appeals.entries()) {
      const last = world.stored(appeal.id).timeline.slice(before[index]).at(-1);
      appeal.tick(last?.at ?? now);
    }
    await checkEverything(model, world, 'owner');
  }

  toString = () => `wait ${this.hours} h`;
}

/** Somebody reads all messages. */
class Read implements Step {
  constructor(readonly who: Who) {}

  check = () => true;

  async run(model: Model, world: StoryWorld): Promise<void> {
    const input = { ids: 'all' as const, idempotencyKey: newKey() };
    const { unread } = await world.ground.call(world.openid(this.who), 'notice.markRead', input);
    if (unread !== 0) throw new Error(`${this.who} read everything, ${unread} are left`);
    await checkEverything(model, world, this.who);
  }

  toString = () => `${this.who} reads everything`;
}

const who = fc.constantFrom(...WHO);

const submit = fc
  .record({
    owner: fc.constantFrom<Who>('owner', 'owner', 'second', 'gridWorker', 'secretary'),
    category: fc.constantFrom(...CATEGORIES),
    isPublic: fc.boolean(),
    isAnonymous: fc.boolean(),
    hasContact: fc.boolean(),
  })
  .map((draft) => new Submit(draft));

const attempt = fc
  .record({
    isAny: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    ...{ who, act: fc.constantFrom(...ACTS), pick: fc.nat({ max: 9999 }), isSolved: fc.boolean() },
  })
  .map((choice) => new Try(choice));

const wait = fc.constantFrom(1, 5, 14, 25, 49, 97, 241).map((hours) => new Wait(hours));

/** Stories of so many steps on average: mostly acts, some waiting. */
export function stories(steps: number): fc.Arbitrary<Iterable<Step>> {
  const read = who.map((one) => new Read(one));
  const again = fc.constant(null).map(() => new Again());
  const kinds = [submit, submit, attempt, attempt, attempt, attempt, attempt, wait, again, read];
  return fc.commands(kinds, { maxCommands: 2 * steps, size: 'max' });
}
