import { formatBeijing } from '../../domain/calendar/beijing-time';

/** An ISO UTC instant as people in Beijing say the day: `2026年11月22日`. */
export function tellDay(instant: string): string {
  return formatBeijing(instant, 'YYYY年M月D日');
}

/** An ISO UTC instant as the day and minute in Beijing: `11月22日 14:05`. */
export function tellMoment(instant: string): string {
  return formatBeijing(instant, 'M月D日 HH:mm');
}
