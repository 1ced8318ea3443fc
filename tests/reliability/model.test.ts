import fc from 'fast-check';
import { ACTS } from '../../domain/appeal/acts';
import { TEST_START } from '../support/cloud';
import { stories } from './judge/commands';
import { type Ground, openGround } from './judge/ground';
import { PATIENCE, runs, SEED } from './judge/settings';
import { type Model, StoryWorld } from './judge/story-world';

const STEPS = 30;

/** Random people do random things at random times: the rules predict every answer, and always hold. */
describe(`stories, SEED=${SEED}`, () => {
  let ground: Ground;
  let count = 0;
  const acts = new Set<string>();

  beforeAll(async () => {
    ground = await openGround();
  });
  afterAll(() => ground.close());

  /** On empty ground: what is left of the stories before would only keep the clock busy. */
  const play = async (steps: Iterable<fc.AsyncCommand<Model, StoryWorld>>) => {
    await ground.devcloud.settle();
    ground.devcloud.admin.clear();
    await ground.clock.set(TEST_START);
    const world = new StoryWorld(ground, `m${++count}`);
    const model: Model = { appeals: [], last: null, codes: new Map() };
    await fc.asyncModelRun(() => ({ model, real: world }), steps);
    for (const { id } of model.appeals) {
      for (const { act } of world.stored(id).timeline) acts.add(act);
    }
  };

  test(
    'everything that is done is as predicted, and every invariant holds after each step',
    async () => {
      const property = fc.asyncProperty(stories(STEPS), play);
      const numRuns = runs(25, 300);
      await fc.assert(property, { seed: SEED, numRuns, endOnFailure: true });
    },
    PATIENCE,
  );

  test('every act there is happened in some story', () => {
    expect([...acts].sort()).toEqual([...ACTS].sort());
  });
});
