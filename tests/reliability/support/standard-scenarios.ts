import type { Actor } from '../../../cloudfunctions/lib/scenario';
import type { Area } from './area';
import type { PlayedStep } from './step';

/** A scenario as far as the area need not tell it. */
interface Standard {
  given: readonly PlayedStep[];
  act: PlayedStep;
  requests: number;
}

/** Whom an area's actions are asked for by, and what they are about. */
type Its = Pick<Area, 'name' | 'contract' | 'things'>;

function step(who: Actor, action: string, input: PlayedStep['input']): PlayedStep {
  return { who, action, input };
}

function uploadFor({ name }: Its): PlayedStep {
  return step('resident', `${name}.prepareUpload`, () => ({ kind: 'image', extension: 'png' }));
}

/** What comes before an action: a picture before a thing is made, a thing before an act on one. */
export function givenFor(area: Its, action: string, make: PlayedStep | undefined): PlayedStep[] {
  const upload = `${area.name}.prepareUpload` in area.contract ? [uploadFor(area)] : [];
  if (make === undefined || action.endsWith('ettings')) return [];
  return action === make.action ? upload : [...upload, make];
}

/** The scenarios of actions that mean the same in every area, for an area that tells none of its own. */
export function standardScenario(
  area: Its,
  action: string,
  make: PlayedStep | undefined,
): Standard | undefined {
  const { name, things } = area;
  const one: PlayedStep['input'] = ({ thingId }) => ({ [things?.field ?? '']: thingId });
  const given = givenFor(area, action, make);
  const look = step('desk', `${name}.get`, one);
  const standard: Readonly<Record<string, Standard>> = {
    [`${name}.prepareUpload`]: { given: [], act: uploadFor(area), requests: 4 },
    [`${name}.settings`]: { given: [], act: step('desk', action, () => ({})), requests: 4 },
    [`${name}.get`]: { given, act: look, requests: 3 },
    [`${name}.looks`]: {
      given: [...given, look],
      act: step('resident', action, one),
      requests: 3,
    },
  };
  return standard[action];
}
