import { REDACTION_RULES, type WordsRecord, wordsHidingMore } from '../../lib/words';
import type { AppealRecord, ReasonRecord } from '../record';
import { indexFieldsOf } from './index-fields';
import { hiddenIn } from './words';

type Words = Pick<
  AppealRecord,
  'content' | 'placeText' | 'reasons' | 'timeline' | 'result' | 'ratings' | 'shownBy'
>;

/** What changes in an appeal when its words are shown by the rules of today. */
export function shownAgain(appeal: AppealRecord): Partial<AppealRecord> {
  const words = wordsAgain(appeal);
  return { ...words, ...indexFieldsOf({ ...appeal, ...words }) };
}

/** Its words by the rules of today, without those that are hidden by now: they show no more than before. */
export function wordsAgain(appeal: AppealRecord): Words {
  const hidden = hiddenIn(appeal);
  const again = (words: WordsRecord) => wordsHidingMore(words, appeal._id, hidden);
  const { content, placeText, reasons, timeline, result, ratings } = appeal;
  return {
    content: again(content),
    placeText: placeText && again(placeText),
    reasons: reasons.map((reason) => reasonAgain(reason, again)),
    timeline: timeline.map((entry) => ({ ...entry, text: entry.text && again(entry.text) })),
    result: result && { ...result, text: again(result.text) },
    ratings: ratings.map((rating) => ({
      ...rating,
      comment: rating.comment && again(rating.comment),
    })),
    shownBy: REDACTION_RULES,
  };
}

function reasonAgain(
  reason: ReasonRecord,
  again: (words: WordsRecord) => WordsRecord,
): ReasonRecord {
  if (reason.source === 'text') return { ...reason, word: again(reason.word) };
  return reason.source === 'staff' ? { ...reason, note: again(reason.note) } : reason;
}
