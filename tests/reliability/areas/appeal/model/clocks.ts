import { civilDateOf, endOfDay } from '../../../../../domain/calendar/beijing-time';
import { addWorkingDays, isWorkingDay } from '../../../../../domain/calendar/working-days';
import type { Colour } from './people';

const DAY_MS = 86_400_000;

export const dayOf = civilDateOf;

export function daysAfter(day: string, workingDays: number): string {
  return addWorkingDays(day, workingDays).date;
}

/** The end of the time that a colour gives from this instant. */
export function dueFrom(colour: Colour, at: string): string {
  if (colour === 'red') return new Date(Date.parse(at) + DAY_MS).toISOString();
  return endOfDay(daysAfter(dayOf(at), colour === 'yellow' ? 3 : 7));
}

/** How many working days come after this one until it is due. */
export function daysLeft(day: string, dueAt: string): number {
  let left = 0;
  for (let end = day; endOfDay(end) < dueAt; left += 1) end = daysAfter(end, 1);
  return left;
}

/** When it is due with so many working days left; the rest of a day off is no time to work. */
export function wentOn(at: string, left: number): string {
  const today = dayOf(at);
  return endOfDay(daysAfter(today, left === 0 && !isWorkingDay(today) ? 1 : left));
}
