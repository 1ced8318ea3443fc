import type { Known } from '../../../cloudfunctions/lib/scenario';
import { GRID_ID } from '../../support/world';
import type { Areas } from './areas';
import type { PlayedStep } from './step';

/** The facts that a story begins with. */
export function newKnown({ list }: Areas): Known {
  const parts = list.map(({ story }) => story?.known ?? {});
  return Object.assign({ gridId: GRID_ID, thingId: '', fileId: '' }, ...parts) as Known;
}

/** The input that is sent for a step. */
export function inputOf(areas: Areas, step: PlayedStep, known: Known, key: string): object {
  const input = step.input(known);
  return areas.entryOf(step.action).mutates ? { ...input, idempotencyKey: key } : input;
}
