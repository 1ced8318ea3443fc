import { DOOR_RULES, NEXT_FLAT } from './personal/doors';
import { BEFORE_HIDDEN, NAME_RULES, NEXT_NAMES } from './personal/names';
import { NUMBER_RULES } from './personal/numbers';
import type { PersonalKind, PersonalRule } from './personal/rule';
import { COVERED, cover, type Piece, type Reading } from './reading';

interface Found extends Piece {
  kind: PersonalKind;
}

/** What the rules found, in UTF-16 units of the text. Without rest there is still something to find. */
interface Recognised {
  found: Found[];
  isAtRest: boolean;
}

const RULES: readonly PersonalRule[] = [...NUMBER_RULES, ...DOOR_RULES, ...NAME_RULES];
const AFTER_HIDDEN: readonly PersonalRule[] = [...NEXT_NAMES, NEXT_FLAT];
/** As much of the text as a rule looks at before and after a piece. */
const LOOKED_AT = 16;
/**
 * A find may make its neighbour one. People tell of a few in a row; a text made to need a round for each of its letters would
 * cost the square of its length.
 */
const MOST_ROUNDS = 5;

/** Finds until nothing more is found, at most in so many rounds. */
export function recognise(text: Reading): Recognised {
  const found: Found[] = [];
  let rest = text;
  const take = (pieces: readonly Found[]) => {
    for (const { kind, start, end } of pieces) {
      found.push({ kind, start: rest.starts[start] ?? 0, end: rest.ends[end - 1] ?? 0 });
    }
    rest = cover(rest, pieces);
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = found.length;
    for (const each of RULES) take(findByRule(each, rest.letters));
    take(findAfterHidden(rest.letters));
    take(findBeforeHidden(rest.letters));
    if (found.length === before) return { found, isAtRest: true };
  }
  return { found, isAtRest: false };
}

function findByRule(rule: PersonalRule, text: string): Found[] {
  const pieces = [...text.matchAll(rule.pattern)].map((match) => pieceOf(rule, match, text));
  return pieces.filter((piece) => piece !== undefined);
}

/** Runs along a chain in one go, so that its length does not multiply the rounds. */
function findAfterHidden(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(COVERED) + 1; at > 0; at = text.indexOf(COVERED, at) + 1) {
    for (let next = nextPiece(text, at); next; next = nextPiece(text, at)) {
      found.push(next);
      at = next.end;
    }
  }
  return found;
}

function nextPiece(text: string, at: number): Found | undefined {
  for (const rule of AFTER_HIDDEN) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    const piece = match ? pieceOf(rule, match, text) : undefined;
    if (piece) return piece;
  }
  return undefined;
}

/** From the end, for the same reason. */
function findBeforeHidden(text: string): Found[] {
  const found: Found[] = [];
  let covered = -1;
  for (const match of [...text.matchAll(BEFORE_HIDDEN)].reverse()) {
    const [all, listed, titled] = match;
    const start = match.index;
    const after = start + all.length;
    if (text[after] !== COVERED && after !== covered) continue;
    found.push({ kind: 'name', start, end: start + (listed ?? titled ?? '').length });
    covered = start;
  }
  return found.reverse();
}

function pieceOf(
  { kind, unless }: PersonalRule,
  match: RegExpMatchArray,
  text: string,
): Found | undefined {
  const [, kept = '', personal = ''] = match;
  const start = (match.index ?? 0) + kept.length;
  const end = start + personal.length;
  if (unless?.before?.test(text.slice(Math.max(0, start - LOOKED_AT), start))) return undefined;
  if (unless?.after?.test(text.slice(end, end + LOOKED_AT))) return undefined;
  if (unless?.itself?.(personal)) return undefined;
  if (unless?.across?.test(text.slice(Math.max(0, start - 1), start + 1))) return undefined;
  return { kind, start, end };
}
