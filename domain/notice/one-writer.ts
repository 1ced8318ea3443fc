import { isBefore, later } from '../calendar/beijing-time';

/** An urgent message about what one person wrote, which was sent to a colleague. */
export interface UrgentSent {
  /** A mark of the writer. */
  writer: string;
  at: string;
  /** The number of its delivery. */
  delivery: number;
}

/** So many urgent messages about one writer reach a colleague at once within an hour; further ones go together. */
export const ALONE = 2;
const WINDOW = { hours: 1 };
/** So long after the last one the next ones of the same writer go, as one message. */
const GAP = { minutes: 15 };

/** Those of the last hour: what is older says nothing. */
export function lately(sent: readonly UrgentSent[], now: string): UrgentSent[] {
  return sent.filter(({ at }) => isBefore(now, later(at, WINDOW)));
}

/** Whether urgent messages about this writer go together now. */
export function goTogether(writer: string, sent: readonly UrgentSent[], now: string): boolean {
  return sentAbout(writer, sent, now).length >= ALONE;
}

/** Until when urgent messages about this writer wait for each other; null: they may leave. */
export function heldUntil(writer: string, sent: readonly UrgentSent[], now: string): string | null {
  if (!goTogether(writer, sent, now)) return null;
  const last = sentAbout(writer, sent, now).at(-1);
  const until = last ? later(last.at, GAP) : now;
  return isBefore(now, until) ? until : null;
}

function sentAbout(writer: string, sent: readonly UrgentSent[], now: string): UrgentSent[] {
  return lately(sent, now).filter((one) => one.writer === writer);
}
