import { allScenarios, isMutating } from '../support/scenarios';
import { testCrashes } from './crashes';
import { POINTS } from './points';
import { shardOf } from './shards';
import { testStorms } from './storms';
import { Trial } from './trial';

/** The trials of one file's share of the acts, from 1: every scenario succeeds, whatever breaks off or competes. */
export function describeActs(shard: number): void {
  const scenarios = shardOf(allScenarios(), shard);
  const mutating = scenarios.filter(isMutating);
  const reading = scenarios.filter((scenario) => !isMutating(scenario));
  let trial: Trial;
  const trialOf = () => trial;

  beforeAll(async () => {
    trial = await Trial.open();
  });
  afterAll(() => trial.close());

  if (reading.length > 0) {
    test.each(reading)('$name succeeds', async (scenario) => {
      const { known } = await trial.scene(scenario);
      expect(await trial.stage.send(scenario.act, known, 'the-act-itself')).toMatchObject({
        ok: true,
      });
    });
  }
  describe(`crashes and lost answers, POINTS=${POINTS}`, () => testCrashes(trialOf, mutating));
  describe('conflict storms', () => testStorms(trialOf, mutating));
}
