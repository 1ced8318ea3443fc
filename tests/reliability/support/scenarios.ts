import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Actor, AnyStep, Leaves, Scenario } from '../../../cloudfunctions/lib/scenario';
import { type ActionName, contract } from '../../../contract';
import { ACTIONS, isTried } from './tried-actions';

const FUNCTIONS = resolve(__dirname, '../../../cloudfunctions');

/** A scenario with the name that tests call it by: `appeal.rate`, `appeal.rate (unsolved)`. */
export interface NamedScenario {
  name: string;
  given: readonly AnyStep[];
  unreachable: readonly Actor[];
  act: AnyStep;
  leaves: Leaves;
  inParts: boolean;
}

const ONE_EACH: Leaves = { entries: 1, notices: 1 };

/** `appeal.prepareUpload` → the file beside the action that must exist. */
export function scenarioFileOf(action: ActionName): string {
  const [area = '', verb = ''] = action.split('.');
  const file = verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return join(FUNCTIONS, area, 'actions', `${file}.scenario.ts`);
}

/** The scenarios of an action, `scenario` first; empty without a file. */
export function scenariosOf(action: ActionName): NamedScenario[] {
  const file = scenarioFileOf(action);
  if (!existsSync(file)) return [];
  const exported = Object.entries(require(file) as Record<string, Scenario>);
  return exported.map(([variant, { given, act, ...rest }]) => ({
    name: variant === 'scenario' ? action : `${action} (${variant})`,
    given,
    act: act as AnyStep,
    ...{ unreachable: [], leaves: ONE_EACH, inParts: false, ...rest },
  }));
}

/** Every scenario of every action that is tried. */
export function triedScenarios(): NamedScenario[] {
  return ACTIONS.filter(isTried).flatMap(scenariosOf);
}

/** Does the act of this scenario change something? */
export function isMutating({ act }: NamedScenario): boolean {
  return contract[act.action].mutates;
}

/** Scenario files that no action of the contract asks for. */
export function strayScenarioFiles(): string[] {
  const wanted = new Set(ACTIONS.map(scenarioFileOf));
  return readdirSync(FUNCTIONS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.scenario.ts'))
    .map((path) => join(FUNCTIONS, path))
    .filter((path) => !wanted.has(path));
}
