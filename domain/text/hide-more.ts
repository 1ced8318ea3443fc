import { HIDDEN, type Hiding, hideIn } from './scrub';

interface Gap {
  start: number;
  end: number;
}

/**
 * A text by the rules of today, given what was shown of it by older rules. It shows nothing that was hidden before: what
 * it shows is what `shown` shows, or less.
 */
export function hideMore(text: string, shown: string, hiding: Hiding = {}): string {
  const before = gapsIn(text, shown);
  const now = gapsIn(text, hideIn(text, hiding));
  const hidden = before === null || now === null ? shown : withGaps(text, joined(before, now));
  return hideIn(hidden, hiding);
}

/**
 * Where `shown` leaves `text` out; null when it was not made from it. When the same words stand in the text twice, the
 * gaps may be others than those that were made; what they leave is `shown` all the same.
 */
function gapsIn(text: string, shown: string): Gap[] | null {
  const [first = '', ...others] = shown.split(HIDDEN);
  const last = others.pop();
  if (last === undefined) return text === shown ? [] : null;
  if (!text.startsWith(first)) return null;
  const gaps: Gap[] = [];
  let start = first.length;
  for (const piece of others) {
    const end = text.indexOf(piece, start + 1);
    if (end < 0) return null;
    gaps.push({ start, end });
    start = end + piece.length;
  }
  const end = text.length - last.length;
  return end > start && text.endsWith(last) ? [...gaps, { start, end }] : null;
}

function joined(...gaps: readonly Gap[][]): Gap[] {
  const all: Gap[] = [];
  for (const gap of gaps.flat().sort((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last !== undefined && gap.start < last.end) last.end = Math.max(last.end, gap.end);
    else all.push({ ...gap });
  }
  return all;
}

function withGaps(text: string, gaps: readonly Gap[]): string {
  const starts = [0, ...gaps.map(({ end }) => end)];
  const ends = [...gaps.map(({ start }) => start), text.length];
  return starts.map((start, place) => text.slice(start, ends[place])).join(HIDDEN);
}
