import type { AppealView } from '../../../contract';
import { civilDateOf } from '../../../domain/calendar/working-days';
import { sayDate } from '../../setup/instant-words';

/** The last day of a pause, whose end is that day's midnight: 「12月1日 24:00」. */
export function sayPauseEnd({ until }: NonNullable<AppealView['pause']>, now: number): string {
  const lastInstant = new Date(Date.parse(until) - 1).toISOString();
  return `${sayDate(civilDateOf(lastInstant), now)} 24:00`;
}
