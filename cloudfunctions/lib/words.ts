import { hideMore } from '../../domain/text/hide-more';
import { type Hiding, hideIn } from '../../domain/text/scrub';
import { seal, unseal } from './seal';

export { type Hiding, REDACTION_RULES } from '../../domain/text/scrub';

/** Words that somebody wrote, as they are stored with a document. */
export interface WordsRecord {
  /** What everybody may read of them, made when they are written; empty when only insiders read them. */
  shown: string;
  /** All of them, sealed with the id of their document; null when nothing of them is hidden. */
  sealed: string | null;
  /**
   * What staff read of them, sealed; null when their writer wants staff to read all of them. Missing when nothing of
   * them is hidden from staff.
   */
  staffSealed?: string | null;
}

/** What is hidden in words, and from whom. */
export interface HidingFrom {
  /** From everybody but insiders; null when only insiders read the words. */
  everybody: Hiding | null;
  /** From staff; null when the writer wants staff to read all. Nothing is hidden from them when left out. */
  staff?: Hiding | null;
}

/** Words as they are stored, with what others read of them. */
export function wordsHiding(
  text: string,
  documentId: string,
  { everybody, staff }: HidingFrom,
): WordsRecord {
  const words = wordsShowing(everybody === null ? '' : hideIn(text, everybody), text, documentId);
  if (staff === null) return { ...words, staffSealed: null };
  return staff ? withStaffForm(words, hideIn(text, staff), text, documentId) : words;
}

/** Words that everybody reads without personal data. */
export function publicWords(text: string, documentId: string): WordsRecord {
  return wordsHiding(text, documentId, { everybody: {} });
}

/** Words that only insiders read. */
export function insideWords(text: string, documentId: string): WordsRecord {
  return wordsHiding(text, documentId, { everybody: null });
}

/** All the words, for those who may read them. */
export function wholeOf({ shown, sealed }: WordsRecord, documentId: string): string {
  return sealed === null ? shown : unseal(sealed, documentId);
}

/** As much of the words as staff may read. */
export function staffFormOf(words: WordsRecord, documentId: string): string {
  return words.staffSealed ? unseal(words.staffSealed, documentId) : wholeOf(words, documentId);
}

/** The same words by the rules of today: they never show more than before. */
export function wordsHidingMore(
  words: WordsRecord,
  documentId: string,
  { everybody, staff }: HidingFrom,
): WordsRecord {
  const { shown, staffSealed } = words;
  const whole = wholeOf(words, documentId);
  const less = shown === '' ? '' : hideMore(whole, shown, everybody ?? {});
  const again = shown === '' ? words : wordsShowing(less, whole, documentId);
  if (staffSealed === null || !staff) return { ...words, ...again };
  const read = staffSealed ? unseal(staffSealed, documentId) : whole;
  return withStaffForm(again, hideMore(whole, read, staff), whole, documentId);
}

function wordsShowing(shown: string, text: string, documentId: string): WordsRecord {
  return { shown, sealed: shown === text ? null : seal(text, documentId) };
}

function withStaffForm(
  { shown, sealed }: WordsRecord,
  read: string,
  text: string,
  documentId: string,
): WordsRecord {
  const words = { shown, sealed };
  return read === text ? words : { ...words, staffSealed: seal(read, documentId) };
}
