import { partsOf, type RoleKey, roleKey } from '../people';
import { type Level, overseersOf, rankOf } from '../places/posts';
import type { AppealCase } from './case';

/** 三次转办: the third time it is passed on, the street decides. */
export const HANDOVERS_UNTIL_RULING = 3;

export function isPassedOnOften(handovers: number): boolean {
  return handovers >= HANDOVERS_UNTIL_RULING;
}

/** Only what a community passes around goes up to be decided; from the street on it is given down. */
export function isAwaitedAbove(level: Level): boolean {
  return level === 'community';
}

/** The street or the city has it, and says who gets it. */
export function isHeldAbove({ assignedTo }: Pick<AppealCase, 'assignedTo'>): boolean {
  return assignedTo.some((key) => rankOf(partsOf(key).role) >= rankOf('street_leader'));
}

/** Nobody passes the ball: only so often among the posts of a community, though the street has given it down. */
export function mayPassOn(
  appeal: Pick<AppealCase, 'ruling' | 'handovers' | 'level' | 'assignedTo'>,
) {
  if (appeal.ruling !== 'none') return false;
  if (!isPassedOnOften(appeal.handovers + 1)) return true;
  return isAwaitedAbove(appeal.level) || isHeldAbove(appeal);
}

/** 退单: back to the secretary, who hands out the community's work; null when it is there, or above. */
export function sendBackPost({ assignedTo, level, path }: AppealCase): RoleKey | null {
  const secretary = roleKey('community_secretary', path.community);
  return level === 'community' && !assignedTo.includes(secretary) ? secretary : null;
}

/** The post that decides about more time: the nearest above those who have it; null above the city. */
export function approverOf({
  assignedTo,
  path,
}: Pick<AppealCase, 'assignedTo' | 'path'>): RoleKey | null {
  const highest = Math.max(0, ...assignedTo.map((key) => rankOf(partsOf(key).role)));
  const above = overseersOf(path).filter((key) => rankOf(partsOf(key).role) > highest);
  return above[0] ?? null;
}
