import { hideMore } from '../../domain/text/hide-more';
import { scrub } from '../../domain/text/scrub';

export { REDACTION_RULES } from '../../domain/text/scrub';

/** Words that somebody wrote, as they are stored. */
export interface WordsRecord {
  /** What everybody may read of them, made when they are written; empty when only insiders read them. */
  shown: string;
  /** All of them; null when nothing of them is hidden. */
  whole: string | null;
}

/** Words that everybody reads without personal data, and without what the writer hides. */
export function publicWords(text: string, alsoHide: readonly string[] = []): WordsRecord {
  const shown = scrub(text, alsoHide);
  return { shown, whole: shown === text ? null : text };
}

/** Words that only insiders read. */
export function insideWords(text: string): WordsRecord {
  return { shown: '', whole: text };
}

/** All the words, for those who may read them. */
export function wholeOf({ shown, whole }: WordsRecord): string {
  return whole ?? shown;
}

/** The same words by the rules of today: they never show more than before. */
export function wordsHidingMore(words: WordsRecord, alsoHide: readonly string[]): WordsRecord {
  if (words.shown === '') return words;
  const whole = wholeOf(words);
  const shown = hideMore(whole, words.shown, alsoHide);
  return { shown, whole: shown === whole ? null : whole };
}
