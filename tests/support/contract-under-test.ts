import { resolve } from 'node:path';
import { contract } from '../../contract';
import type { Action } from '../../contract/action';

/** Where the harness takes the contract from, and the places of what belongs to it. */

/** Entries of a contract, by the name of the action. */
export type Entries = Readonly<Record<string, Action>>;

/** The folder of the sources of all functions. */
export const FUNCTIONS: string = resolve(__dirname, '../../cloudfunctions');

/** The folder of the built functions. */
export const BUILT_FUNCTIONS: string = resolve(__dirname, '../../dist/cloudfunctions');

/** The entries of one area. */
export function entriesOf(area: string): Entries {
  const all: Entries = contract;
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith(`${area}.`)));
}

/** The folder where the scenarios of an area lie, each beside its action. */
export function scenariosIn(area: string): string {
  return resolve(FUNCTIONS, area, 'actions');
}

export { contract };
