import { waitForLess } from '../../lib/review/wait-for-less';
import { REDACTION_RULES } from '../../lib/words';
import { hideExcerpts } from '../../notice';
import { excerptForAll } from '../announce';
import { type AppealRecord, appealRef, appeals } from '../record';
import { wordsAgain } from '../store/shown-again';
import { hidingIn } from '../store/words';

/**
 * What an act changes after which messages about the appeal say less: its words by the rules of today, without further names
 * of an anonymous writer, and a mark. As long as the mark stands, the job `hideMore` sees to the messages, whatever becomes
 * of the call. Each act has a mark of its own.
 */
export function sayingLess(appeal: AppealRecord, ownNames: readonly string[] = []) {
  return { ...wordsAgain(appeal, ownNames), shownBy: -(appeal.timeline.length + 1) };
}

/**
 * Messages that were written before, and what waits for a review, say no more than the appeal does now: nothing once
 * neighbours read it no more. `perform` calls it after the commit. Three requests and one for each text that waits for a
 * review, none when it is done.
 */
export async function sayLess(appeal: AppealRecord): Promise<void> {
  const { _id, shownBy, held, status } = appeal;
  if (shownBy >= 0) return;
  const thing = appealRef(_id);
  const { everybody } = hidingIn(appeal, { by: 'staff', isForAll: true });
  await Promise.all([
    hideExcerpts(thing, excerptForAll(appeal)),
    waitForLess({ thing, held, hiding: status === 'withdrawn' ? null : everybody }),
  ]);
  await appeals.updateWhere({ _id, shownBy }, { shownBy: REDACTION_RULES });
}
