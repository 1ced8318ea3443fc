import type { Reason } from '../../../domain/appeal/vocabulary';
import { publicWords, type WordsRecord, wholeOf } from '../../lib/words';
import type { AppealRecord, ReasonRecord } from '../record';

type Hiding = Pick<AppealRecord, 'alsoHide'>;

/** Words of an appeal that its neighbours read, as they are stored with it. */
export function wordsIn({ alsoHide }: Hiding, text: string): WordsRecord {
  return publicWords(text, alsoHide);
}

/** Why it has its colour, as it is stored with it. */
export function reasonIn(appeal: Hiding, reason: Reason): ReasonRecord {
  if (reason.source === 'text') return { ...reason, word: wordsIn(appeal, reason.word) };
  return reason.source === 'staff' ? { ...reason, note: wordsIn(appeal, reason.note) } : reason;
}

/** What stored words are to a reader: whole inside, else without personal data. */
export type Reading = (words: WordsRecord) => string;

export function readingOf(isWhole: boolean): Reading {
  return isWhole ? wholeOf : ({ shown }) => shown;
}
