import { readdirSync } from 'node:fs';
import { FUNCTIONS } from '../support/contract-under-test';
import { AREAS } from './areas';
import { scenarioFileOf, scenariosOf, strayScenarioFiles } from './support/scenarios';
import { SHARDS } from './trials/shards';

/** The trials of acts are made of scenarios: an action without one is not proven, and fails here. */
describe('scenarios', () => {
  test.each(AREAS.actions)('%s has a scenario beside it, about itself', (action) => {
    const scenarios = scenariosOf(AREAS, action);
    if (scenarios.length === 0) throw new Error(`${scenarioFileOf(AREAS, action)} is missing`);
    expect(new Set(scenarios.map(({ act }) => act.action))).toEqual(new Set([action]));
  });

  test('no scenario is left of an action that is gone', () => {
    expect(strayScenarioFiles(AREAS, FUNCTIONS)).toEqual([]);
  });

  test('there is a file of trials for each share of the scenarios', () => {
    const files = readdirSync(__dirname).filter((name) => /^acts-\d+\.test\.ts$/.test(name));
    const wanted = Array.from({ length: SHARDS }, (_, index) => `acts-${index + 1}.test.ts`);
    expect(files.sort()).toEqual(wanted);
  });
});
