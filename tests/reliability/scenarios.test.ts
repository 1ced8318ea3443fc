import { ACTIONS, scenarioFileOf, scenariosOf, strayScenarioFiles } from './support/scenarios';
import { Stage } from './support/stage';

jest.setTimeout(120_000);

/** What the crashes and conflicts are tried on: an action without a scenario is not proven, and fails here. */
describe('scenarios', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  test.each(ACTIONS)('%s has a scenario beside it, and it succeeds', async (action) => {
    const scenarios = scenariosOf(action);
    if (scenarios.length === 0) throw new Error(`${scenarioFileOf(action)} is missing`);
    for (const scenario of scenarios) {
      const { act } = scenario;
      expect(act.action).toBe(action);
      const { known } = await stage.prepare(scenario);
      expect(await stage.send(act, known, 'the-act-itself')).toMatchObject({ ok: true });
    }
  });

  test('no scenario is left of an action that is gone', () => {
    expect(strayScenarioFiles()).toEqual([]);
  });
});
