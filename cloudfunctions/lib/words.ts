import { hideMore } from '../../domain/text/hide-more';
import { scrub } from '../../domain/text/scrub';
import { seal, unseal } from './seal';

export { REDACTION_RULES } from '../../domain/text/scrub';

/** Words that somebody wrote, as they are stored with a document. */
export interface WordsRecord {
  /** What everybody may read of them, made when they are written; empty when only insiders read them. */
  shown: string;
  /** All of them, sealed with the id of their document; null when nothing of them is hidden. */
  sealed: string | null;
}

/** Words that everybody reads without personal data, and without what the writer hides. */
export function publicWords(
  text: string,
  documentId: string,
  alsoHide: readonly string[] = [],
): WordsRecord {
  return wordsShowing(scrub(text, alsoHide), text, documentId);
}

/** Words that only insiders read. */
export function insideWords(text: string, documentId: string): WordsRecord {
  return wordsShowing('', text, documentId);
}

/** All the words, for those who may read them. */
export function wholeOf({ shown, sealed }: WordsRecord, documentId: string): string {
  return sealed === null ? shown : unseal(sealed, documentId);
}

/** The same words by the rules of today: they never show more than before. */
export function wordsHidingMore(
  words: WordsRecord,
  documentId: string,
  alsoHide: readonly string[],
): WordsRecord {
  if (words.shown === '') return words;
  const whole = wholeOf(words, documentId);
  return wordsShowing(hideMore(whole, words.shown, alsoHide), whole, documentId);
}

function wordsShowing(shown: string, text: string, documentId: string): WordsRecord {
  return { shown, sealed: shown === text ? null : seal(text, documentId) };
}
