import type { NamedScenario } from '../support/scenarios';
import { isTurn } from './points';

/** A test for each scenario whose turn it is: about one in `of` by commit, and every one in a long run. */
export function triedInTurn(
  of: number,
  scenarios: readonly NamedScenario[],
  title: string,
  trial: (scenario: NamedScenario) => Promise<void>,
): void {
  const tried = scenarios.filter(({ name }) => isTurn(of, title, name));
  if (tried.length > 0) test.each(tried)(title, trial);
}
