import { PRIORITIES, type Priority } from '../priority';
import { type Alarm, alarmOf } from './alarm/alarm';
import { LEXICON, type LexiconEntry } from './lexicon';
import { clausesOf, findEntry } from './lexicon/match';
import type { Category, Danger, Reason, Triage } from './vocabulary';

/** The colour that a category has without any text; text and staff can only raise it. */
export const BASE_PRIORITY = {
  safety: 'red',
  group_conflict: 'red',
  neighbor: 'yellow',
  property: 'yellow',
  livelihood: 'blue',
  suggestion: 'blue',
} as const satisfies Record<Category, Priority>;

interface Finding {
  entry: LexiconEntry;
  word: string;
}

/** Stands as the rule of a reason that the alarm gives: no entry of the lexicon, many words together. */
export const ALARM_RULE = 'alarm-words';

/**
 * The colour of an appeal: the highest of category and text, with every reason for it. The text is read
 * by the lexicon and then by the alarm, which can only raise. `extraLexicon` is the community's; it can
 * raise, never lower.
 */
export function triage(input: {
  category: Category;
  content: string;
  extraLexicon?: readonly LexiconEntry[];
}): Triage {
  const { category } = input;
  const findings = findAll(input.content, [...LEXICON, ...(input.extraLexicon ?? [])]);
  const alarm = alarmOf(input.content);
  const base: Reason = { source: 'category', category, priority: BASE_PRIORITY[category] };
  const reasons = [base, ...findings.map(reasonOf), ...reasonsOfAlarm(alarm, findings)].sort(
    (one, other) => rankOf(other.priority) - rankOf(one.priority),
  );
  const priority = highestOf(reasons.map((reason) => reason.priority));
  return { priority, reasons, dangers: dangersOf(findings, alarm) };
}

/** The highest colour; blue of none. */
export function highestOf(priorities: readonly Priority[]): Priority {
  return [...PRIORITIES].reverse().find((priority) => priorities.includes(priority)) ?? 'blue';
}

function findAll(content: string, lexicon: readonly LexiconEntry[]): Finding[] {
  const clauses = clausesOf(content);
  return lexicon.flatMap((entry) => {
    const word = findEntry(entry, clauses);
    return word === null ? [] : [{ entry, word }];
  });
}

function reasonOf({ entry, word }: Finding): Reason {
  return { source: 'text', rule: entry.id, word, priority: entry.priority };
}

/** Where the lexicon has found something red, its words are the better explanation. */
function reasonsOfAlarm(alarm: Alarm | null, findings: readonly Finding[]): Reason[] {
  if (alarm === null || findings.some(({ entry }) => entry.priority === 'red')) return [];
  return [{ source: 'text', rule: ALARM_RULE, word: alarm.word, priority: 'red' }];
}

function dangersOf(findings: readonly Finding[], alarm: Alarm | null): Danger[] {
  const dangers = new Map<string, Danger>();
  for (const { entry, word } of findings) {
    if (entry.danger === undefined || dangers.has(entry.danger)) continue;
    dangers.set(entry.danger, { number: entry.danger, rule: entry.id, word });
  }
  if (alarm !== null && alarm.number !== null && !dangers.has(alarm.number)) {
    dangers.set(alarm.number, { number: alarm.number, rule: ALARM_RULE, word: alarm.word });
  }
  return [...dangers.values()];
}

function rankOf(priority: Priority): number {
  return PRIORITIES.indexOf(priority);
}
