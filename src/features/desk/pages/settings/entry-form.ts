import type { DangerNumber } from '../../../../../domain/appeal/vocabulary';
import { LEXICON_TEXT } from '../../text-settings';
import type { Entry } from './typed';
import { MOST_WORDS, typedWords, wordsFrom, wrongWords } from './words';

export const MOST_ENTRIES = 50;

/** A group of words as it is typed. */
export interface EntryForm {
  id: string;
  words: string;
  unless: string;
  priority: Entry['priority'];
  danger: DangerNumber | 'none';
}

/** A group with nothing in it yet. */
export function blankEntry(id: string): EntryForm {
  return { id, words: '', unless: '', priority: 'yellow', danger: 'none' };
}

export function formOf({ id, words, unless, priority, danger }: Entry): EntryForm {
  return {
    id,
    priority,
    danger: danger ?? 'none',
    words: typedWords(words),
    unless: typedWords(unless),
  };
}

/** The group as it is saved. */
export function entryFrom({ id, words, unless, priority, danger }: EntryForm): Entry {
  return {
    id,
    words: wordsFrom(words),
    unless: wordsFrom(unless),
    priority,
    ...(danger !== 'none' && { danger }),
  };
}

function listProblem(words: readonly string[]): string | null {
  const wrong = wrongWords(words);
  if (wrong.length > 0) return LEXICON_TEXT.problems.shape(wrong.join('、'));
  return words.length > MOST_WORDS ? LEXICON_TEXT.problems.tooMany(MOST_WORDS) : null;
}

/** What is wrong with each of the two fields, in words. */
export function entryProblems(form: EntryForm): { words: string | null; unless: string | null } {
  const { words, unless } = entryFrom(form);
  return {
    words: words.length === 0 ? LEXICON_TEXT.problems.words : listProblem(words),
    unless: listProblem(unless),
  };
}
