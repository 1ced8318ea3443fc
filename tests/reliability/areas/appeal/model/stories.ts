import fc from 'fast-check';
import { ACTS } from '../../../../../domain/appeal/acts';
import { TEST_START } from '../../../../support/cloud';
import type { Ground } from '../../../judge/ground';
import { PATIENCE, runs, SEED } from '../../../judge/settings';
import { stories } from './commands';
import { type Model, type Step, StoryWorld } from './story-world';

const STEPS = 30;

/** Plays stories, and keeps the acts that happened in any of them. */
class Theatre {
  readonly acts = new Set<string>();
  #count = 0;

  constructor(readonly ground: Ground) {}

  /** On empty ground: what is left of the stories before would only keep the clock busy. */
  async play(steps: Iterable<Step>): Promise<void> {
    const { ground } = this;
    await ground.devcloud.settle();
    ground.devcloud.admin.clear();
    await ground.clock.set(TEST_START);
    this.#count += 1;
    const world = new StoryWorld(ground, `m${this.#count}`);
    const model: Model = { appeals: [], last: null, codes: new Map() };
    await fc.asyncModelRun(() => ({ model, real: world }), steps);
    for (const { id } of model.appeals) {
      for (const { act } of world.stored(id).timeline) this.acts.add(act);
    }
  }
}

/** Random people do random things at random times: the rules predict every answer, and always hold. */
export function describeStories(openGround: () => Promise<Ground>): void {
  describe(`stories, SEED=${SEED}`, () => {
    let theatre: Theatre;
    beforeAll(async () => {
      theatre = new Theatre(await openGround());
    });
    afterAll(() => theatre.ground.close());

    test(
      'everything that is done is as predicted, and every invariant holds after each step',
      async () => {
        const play = (steps: Iterable<Step>) => theatre.play(steps);
        const property = fc.asyncProperty(stories(STEPS), play);
        const numRuns = runs(25, 300);
        await fc.assert(property, { seed: SEED, numRuns, endOnFailure: true });
      },
      PATIENCE,
    );

    test('every act there is happened in some story', () => {
      expect([...theatre.acts].sort()).toEqual([...ACTS].sort());
    });
  });
}
