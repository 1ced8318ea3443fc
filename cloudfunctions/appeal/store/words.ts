import type { Reason } from '../../../domain/appeal/vocabulary';
import { seal, unseal } from '../../lib/seal';
import { insideWords, publicWords, type WordsRecord, wholeOf } from '../../lib/words';
import type { AppealRecord, ReasonRecord } from '../record';

type Hiding = Pick<AppealRecord, '_id' | 'alsoHideSealed'>;

/** The words that the writer hides, as they are stored: they tell what stands in the gaps. */
export function sealHidden(words: readonly string[], id: string): string | null {
  return words.length === 0 ? null : seal(JSON.stringify(words), id);
}

export function hiddenIn({ _id, alsoHideSealed }: Hiding): string[] {
  return alsoHideSealed === null ? [] : (JSON.parse(unseal(alsoHideSealed, _id)) as string[]);
}

/** Words of an appeal that its neighbours read, as they are stored with it. */
export function wordsIn(appeal: Hiding, text: string): WordsRecord {
  return publicWords(text, appeal._id, hiddenIn(appeal));
}

/** The name by which a writer is known: nobody reads it in the data when they write anonymously. */
export function ownerNameIn(
  { _id, isAnonymous }: Pick<AppealRecord, '_id' | 'isAnonymous'>,
  name: string,
): WordsRecord {
  return isAnonymous ? insideWords(name, _id) : { shown: name, sealed: null };
}

/** Why it has its colour, as it is stored with it. */
export function reasonIn(appeal: Hiding, reason: Reason): ReasonRecord {
  if (reason.source === 'text') return { ...reason, word: wordsIn(appeal, reason.word) };
  return reason.source === 'staff' ? { ...reason, note: wordsIn(appeal, reason.note) } : reason;
}

/** What stored words are to a reader. */
export type Reading = (words: WordsRecord) => string;

/** Whole inside, else without personal data. */
export function readingOf({ _id }: Pick<AppealRecord, '_id'>, isWhole: boolean): Reading {
  return (words) => (isWhole ? wholeOf(words, _id) : words.shown);
}
