import type { Share } from '../judge/shards';
import type { Areas } from '../support/areas';
import { isMutating, triedScenarios } from '../support/scenarios';
import { testAsked } from '../support/tried-actions';
import { testCosts } from './costs';
import { testCrashes } from './crashes';
import { POINTS } from './points';
import { shardOf } from './shards';
import { testStorms } from './storms';
import { Trial } from './trial';

/** The trials of one file's share of the acts, from 1: every scenario succeeds, whatever breaks off or competes. */
export function describeActs(areas: Areas, share: Share): void {
  const scenarios = shardOf(triedScenarios(areas), share);
  const mutating = scenarios.filter((one) => isMutating(areas, one));
  const reading = scenarios.filter((scenario) => !isMutating(areas, scenario));
  let trial: Trial;
  const trialOf = () => trial;

  beforeAll(async () => {
    trial = await Trial.open(areas);
  });
  afterAll(() => trial.close());

  testAsked(areas);
  for (const scenario of reading) {
    test(`${scenario.name} succeeds`, async () => {
      const { known } = await trial.scene(scenario);
      const answer = await trial.stage.send(scenario.act, known, 'the-act-itself');
      expect(answer).toMatchObject({ ok: true });
    });
  }
  if (scenarios.length > 0) describe('costs', () => testCosts(trialOf, scenarios));
  if (mutating.length === 0) return;
  describe(`crashes and lost answers, POINTS=${POINTS}`, () => testCrashes(trialOf, mutating));
  describe('conflict storms', () => testStorms(trialOf, mutating));
}
