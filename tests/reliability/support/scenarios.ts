import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Leaves, Scenario } from '../../../cloudfunctions/lib/scenario';
import type { Areas } from './areas';
import { givenFor, standardScenario } from './standard-scenarios';
import type { PlayedStep } from './step';
import { isTried } from './tried-actions';

/** A scenario with the name that tests call it by: `appeal.rate`, `appeal.rate (unsolved)`. */
export interface NamedScenario {
  name: string;
  given: readonly PlayedStep[];
  unreachable: readonly Actor[];
  act: PlayedStep;
  leaves: Leaves;
  requests: number;
  told: number;
  inParts: boolean;
}

const ONE_EACH: Leaves = { entries: 1, notices: 1 };
/** Settings stand in no timeline, and nobody is told. */
const NOTHING: Leaves = { entries: 0, notices: 0 };

/** `appeal.prepareUpload` → the file beside the action that must exist. */
export function scenarioFileOf(areas: Areas, action: string): string {
  const { scenarios } = areas.of(action);
  const [, verb = ''] = action.split('.');
  const file = verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return join(typeof scenarios === 'string' ? scenarios : '', `${file}.scenario.ts`);
}

/** The scenarios of an action, `scenario` first; empty without a file. */
export function scenariosOf(areas: Areas, action: string): NamedScenario[] {
  return Object.entries(exportedOf(areas, action)).map(([variant, { given, act, ...rest }]) => ({
    name: variant === 'scenario' ? action : `${action} (${variant})`,
    given,
    act,
    unreachable: [],
    leaves: action.endsWith('.saveSettings') ? NOTHING : ONE_EACH,
    told: 0,
    inParts: false,
    ...rest,
  }));
}

type Told = Omit<Scenario, 'given' | 'act'> & Pick<NamedScenario, 'given' | 'act'>;

function exportedOf(areas: Areas, action: string): Readonly<Record<string, Told>> {
  const area = areas.of(action);
  const { scenarios, things } = area;
  if (typeof scenarios === 'string') {
    const file = scenarioFileOf(areas, action);
    return existsSync(file) ? (require(file) as Record<string, Scenario>) : {};
  }
  const told = scenarios[action];
  const maker = things?.makers[0] ?? '';
  const make = scenarios[maker] && { ...scenarios[maker].act, action: maker };
  const standard = standardScenario(area, action, make);
  if (!told) return standard ? { scenario: standard } : {};
  const given = givenFor(area, action, make);
  return { scenario: { given, ...told, act: { ...told.act, action } } };
}

/** Every scenario of every action that is tried. */
export function triedScenarios(areas: Areas): NamedScenario[] {
  return areas.actions.filter(isTried).flatMap((action) => scenariosOf(areas, action));
}

/**
 * The most database requests that the act may cost. Telling people costs three to find the message, mailboxes and lines,
 * and for each person three: the claim, what became of it, and the end of the claim.
 */
export function mostRequests({ requests, told }: NamedScenario): number {
  return told === 0 ? requests : requests + 3 + 3 * told;
}

/** Does the act of this scenario change something? */
export function isMutating(areas: Areas, { act }: NamedScenario): boolean {
  return areas.entryOf(act.action).mutates;
}

/** Files of scenarios below a folder whose action is not in the contract (any more). */
export function strayScenarioFiles(areas: Areas, folder: string): string[] {
  const wanted = new Set(areas.actions.map((action) => scenarioFileOf(areas, action)));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.scenario.ts'))
    .map((path) => join(folder, path))
    .filter((path) => !wanted.has(path));
}
