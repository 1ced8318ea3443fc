import { REDACTION_RULES, type WordsRecord, wordsHidingMore } from '../../lib/words';
import type { AppealRecord, ReasonRecord } from '../record';
import { indexFieldsOf } from './index-fields';
import { hidingIn, hidingNames, ownerNamesIn } from './words';

type Words = Pick<
  AppealRecord,
  'content' | 'placeText' | 'reasons' | 'timeline' | 'result' | 'ratings' | 'shownBy'
> &
  Pick<AppealRecord, 'ownNamesSealed'>;

/** What changes in an appeal when its words are shown by the rules of today. */
export function shownAgain(appeal: AppealRecord): Partial<AppealRecord> {
  const words = wordsAgain(appeal);
  return { ...words, ...indexFieldsOf({ ...appeal, ...words }) };
}

/**
 * Its words by the rules of today, without those that are hidden by now and without further names of an anonymous
 * writer: they show no more than before.
 */
export function wordsAgain(before: AppealRecord, names: readonly string[] = []): Words {
  const learnt = hidingNames(before, [...ownerNamesIn(before), ...names]);
  const appeal = { ...before, ...learnt };
  const byWriter = againIn(appeal, 'writer');
  const byStaff = againIn(appeal, 'staff');
  const { content, placeText, reasons, timeline, result, ratings } = appeal;
  return {
    ...learnt,
    content: byWriter(content),
    placeText: placeText && byWriter(placeText),
    reasons: reasons.map((reason) => reasonAgain(reason, byWriter, byStaff)),
    timeline: timeline.map((entry) => {
      const again = entry.by.role === 'owner' ? byWriter : byStaff;
      return { ...entry, text: entry.text && again(entry.text) };
    }),
    result: result && { ...result, text: byStaff(result.text) },
    ratings: ratings.map((rating) => ({
      ...rating,
      comment: rating.comment && byWriter(rating.comment),
    })),
    shownBy: REDACTION_RULES,
  };
}

type Again = (words: WordsRecord) => WordsRecord;

/** What only insiders read stays theirs, whatever hides the rest. */
function againIn(appeal: AppealRecord, by: 'writer' | 'staff'): Again {
  const hiding = hidingIn(appeal, { by, isForAll: true });
  return (words) => wordsHidingMore(words, appeal._id, hiding);
}

function reasonAgain(reason: ReasonRecord, byWriter: Again, byStaff: Again): ReasonRecord {
  if (reason.source === 'text') return { ...reason, word: byWriter(reason.word) };
  return reason.source === 'staff' ? { ...reason, note: byStaff(reason.note) } : reason;
}
