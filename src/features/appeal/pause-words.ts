import type { AppealView } from '../../../contract';
import { civilDateOf, earlier } from '../../../domain/calendar/beijing-time';
import { sayDate } from '../../setup/instant-words';

/** The last day of a pause, whose end is that day's midnight: 「12月1日 24:00」. */
export function sayPauseEnd({ until }: NonNullable<AppealView['pause']>, now: number): string {
  const lastDay = civilDateOf(earlier(until, { milliseconds: 1 }));
  return `${sayDate(lastDay, now)} 24:00`;
}
