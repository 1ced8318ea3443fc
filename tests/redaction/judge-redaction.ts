import { findPersonal, PERSONAL_KINDS, type PersonalKind } from '../../domain/text/personal-data';
import type { RedactionLine } from './read-corpus';

/** How well one kind is hidden; without pieces the rates are 1. */
export interface RedactionScore {
  labelled: number;
  recall: number;
  precision: number;
  wrong: string[];
}

interface Counts {
  labelled: number;
  hidden: number;
  found: number;
  right: number;
  wrong: Set<string>;
}

interface Marked {
  kind: PersonalKind;
  start: number;
  end: number;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * A labelled piece counts as hidden when all its letters are, whatever kind they were taken for. A find is right when it
 * hides no other letter.
 */
export function judgeRedaction(lines: readonly RedactionLine[]) {
  const counts = new Map(PERSONAL_KINDS.map((kind) => [kind, newCounts()]));
  for (const line of lines) countLine(line, (kind) => counts.get(kind) ?? newCounts());
  const all = newCounts();
  for (const { wrong, ...numbers } of counts.values()) {
    for (const key of ['labelled', 'hidden', 'found', 'right'] as const) all[key] += numbers[key];
    for (const one of wrong) all.wrong.add(one);
  }
  return {
    overall: scoreOf(all),
    kinds: [...counts].map(([kind, each]) => ({ kind, ...scoreOf(each) })),
  };
}

function newCounts(): Counts {
  return { labelled: 0, hidden: 0, found: 0, right: 0, wrong: new Set() };
}

function scoreOf({ labelled, hidden, found, right, wrong }: Counts): RedactionScore {
  const rate = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    labelled,
    recall: rate(hidden, labelled),
    precision: rate(right, found),
    wrong: [...wrong],
  };
}

function countLine(line: RedactionLine, countsOf: (kind: PersonalKind) => Counts): void {
  const found = findPersonal(line.text);
  const labelled = labelsOf(line);
  const shown = `${line.text} → ${found.map(({ kind, text }) => `${kind} ${text}`).join(' | ')}`;
  for (const piece of labelled) {
    const counts = countsOf(piece.kind);
    counts.labelled++;
    if (isWithin(line.text, piece, found)) counts.hidden++;
    else counts.wrong.add(shown);
  }
  for (const piece of found) {
    const counts = countsOf(piece.kind);
    counts.found++;
    if (isWithin(line.text, piece, labelled)) counts.right++;
    else counts.wrong.add(shown);
  }
}

function labelsOf({ text, spans }: RedactionLine): Marked[] {
  let from = 0;
  return spans.map(([kind, piece]) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return { kind, start, end: from };
  });
}

/** Does every letter of the piece stand in one of the others? */
function isWithin(text: string, { start, end }: Marked, others: readonly Marked[]): boolean {
  let at = start;
  for (const letter of text.slice(start, end)) {
    const isCovered = others.some((other) => other.start <= at && at < other.end);
    if (LETTER.test(letter) && !isCovered) return false;
    at += letter.length;
  }
  return true;
}
