import fc from 'fast-check';
import { LONG_TERM, type Post, World } from './credits-world';
import { SUBSCRIBE_ANSWERS, TEMPLATE_NAMES, type TemplateName } from './template-names';

type Step = (world: World) => void;
const named = (name: string, step: Step): Step => Object.assign(step, { toString: () => name });
const once = (name: string, step: Step) =>
  fc.constant(step).map((one) => named(name, (world) => one(world)));
const on = (what: string, step: (world: World, template: TemplateName) => void) =>
  fc
    .constantFrom(...TEMPLATE_NAMES)
    .map((name) => named(`${what} ${name}`, (world) => step(world, name)));
const at = (what: string, step: (world: World, place: number) => void) =>
  fc.nat(5).map((place) => named(`${what} ${place}`, (world) => step(world, place)));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  ...SUBSCRIBE_ANSWERS.map((answer) =>
    on(answer, (world, template) => world.answer({ template, answer })),
  ),
  on('accept and report', (world, template) => {
    world.answer({ template, answer: 'accept' });
    world.report(world.reports.length - 1);
  }),
  at('report', (world, place) => world.report(place)),
  at('report again', (world, place) => {
    const [key, answer] = [...world.served][place] ?? [];
    if (key && answer) world.serve(key, answer);
  }),
  at('lose report', (world, place) => world.loseReport(place)),
  on('switch off', (world, template) => world.switchOff(template)),
  once('hear of the switch', (world) => world.hearSwitch()),
  on('tell', (world, template) => world.messages.push({ template, state: 'queued', taken: 0 })),
  once('begin a delivery', (world) => world.beginDelivery()),
  once('begin and send', (world) => {
    world.beginDelivery();
    world.send('taken');
  }),
  on('accept, tell, send and hear', (world, template) => {
    world.answer({ template, answer: 'accept' });
    world.report(world.reports.length - 1);
    world.messages.push({ template, state: 'queued', taken: 0 });
    world.beginDelivery();
    world.send('taken');
    world.hearAnswer();
  }),
  once('send', (world) => world.send('taken')),
  once('send in vain', (world) => world.send('undelivered')),
  once('send while busy', (world) => world.send('busy')),
  once('hear the answer', (world) => world.hearAnswer()),
  once('the sender dies', (world) => world.dies()),
  at('event', (world, place) => world.hearEvent(place)),
  at('event, not for the last time', (world, place) => world.hearEvent(place, true)),
  at('lose event', (world, place) => world.loseEvent(place)),
  ...[1, 400, 60_000, 200_000, 400_000].map((ms) =>
    once(`${ms} ms`, (world) => world.pass({ milliseconds: ms })),
  ),
  once('clock', (world) => world.runClock()),
);
const anyStory = fc.array(anyStep, { minLength: 1, maxLength: 80, size: 'max' });

function play(world: World, steps: readonly Step[]): void {
  for (const step of steps) {
    step(world);
    const inDebt = TEMPLATE_NAMES.find((name) => world.balance(name) < 0);
    if (inDebt) throw new Error(`the balance of ${inDebt} is below nothing`);
  }
}

/** Plays stories to their end and looks at what is left. */
function check(post: Post, look: (world: World) => void): void {
  const property = fc.property(anyStory, (steps) => {
    const world = new World(post);
    play(world, steps);
    world.comeToRest();
    look(world);
  });
  fc.assert(property, { numRuns: 2000 });
}

/** Of templates that WeChat never took back: as many as WeChat has, but for those nobody reported. */
function expectEqual(world: World): void {
  for (const name of TEMPLATE_NAMES) {
    const unheard = world.unheard.get(name) ?? 0;
    if (world.refusedOnce.has(name) || (LONG_TERM.includes(name) && unheard > 0)) continue;
    const [is, should] = [world.balance(name), world.left(name) - unheard];
    if (is !== should) expect([name, is]).toEqual([name, should]);
  }
}

function expectNoneLost(world: World): void {
  const heard = TEMPLATE_NAMES.filter((name) => !world.unheard.has(name));
  const lost = heard.filter((name) => world.balance(name) < world.left(name));
  if (lost.length > 0) expect(lost).toEqual([]);
}

type Sent = World['messages'][number];

/** One look at all messages: an `expect` for each takes most of the time. */
function expectAll(world: World, isRight: (message: Sent) => boolean): void {
  const wrong = world.messages.filter((message) => !isRight(message));
  if (wrong.length > 0) expect(wrong).toEqual([]);
}

test('the stories tell of everything that can happen to a message', () => {
  const ends = new Set<string>();
  // Always the same stories: rare ends would be missing now and then.
  for (const steps of fc.sample(anyStory, { seed: 20_260_302, numRuns: 2000 })) {
    const world = new World('lossy');
    play(world, steps);
    const { pendingDelivery, unconfirmed, receiptIds } = world.state;
    if (pendingDelivery) ends.add(`on its way, receipt ${pendingDelivery.receipt}`);
    if (unconfirmed.length > 1) ends.add('several wait for their events');
    if (receiptIds.length > 1) ends.add('several events came');
    for (const { state, taken } of world.messages) ends.add(`${state}, taken ${taken} times`);
  }
  expect([...ends]).toEqual(
    expect.arrayContaining([
      'on its way, receipt null',
      'on its way, receipt sent',
      'several wait for their events',
      'several events came',
      'queued, taken 0 times',
      'sent, taken 1 times',
      'unreached, taken 0 times',
      'unreached, taken 1 times',
    ]),
  );
});

describe('a credits beside WeChat, in every order', () => {
  test('while events come in time: as many acceptances as WeChat has, and no message twice', () => {
    check('prompt', (world) => {
      expectEqual(world);
      expectNoneLost(world);
      const isRight = ({ state, taken }: Sent) =>
        state === 'unreached' ? taken <= 1 : taken === (state === 'sent' ? 1 : 0);
      expectAll(world, isRight);
    });
  });

  test('when events get lost: no acceptance is lost, and no message', () => {
    check('lossy', (world) => {
      expectNoneLost(world);
      expectAll(world, ({ state, taken }) => state !== 'sent' || taken >= 1);
    });
  });

  test('when events come at any time: nothing leaves without balance, and a refusal empties', () => {
    check('wild', (world) => expect(world.state.pendingDelivery).toBeNull());
  });
});
