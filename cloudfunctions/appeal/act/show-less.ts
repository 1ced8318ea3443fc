import { type HideWish, showLess } from '../../../domain/appeal/openness';
import { type Refusal, refuse } from '../../lib/errors';
import { insideWords, wholeOf } from '../../lib/words';
import { hideExcerpts } from '../../notice';
import { excerptForAll } from '../announce';
import { type AppealRecord, appealRef } from '../record';
import { wordsAgain } from '../store/shown-again';
import { hiddenIn, sealHidden } from '../store/words';
import type { Plan } from './change';

/**
 * The plan of an act after which others see less of an appeal. Messages that were written before say no more than the
 * appeal does then: nothing once neighbours read it no more. Made anonymous, it hides the names of its writer, too. Two
 * requests besides those of the act.
 */
export async function planToShowLess(
  appeal: AppealRecord,
  wish: HideWish,
  ownNames: readonly string[] = [],
): Promise<Partial<Plan> | Refusal<'WRONG_STATE'>> {
  const openness = showLess({ ...appeal, alsoHide: hiddenIn(appeal) }, wish);
  if (openness === null) return refuse('WRONG_STATE');
  const { _id, ownerName } = appeal;
  const { isAnonymous, visibility, alsoHide } = openness;
  const opened = { isAnonymous, visibility, alsoHideSealed: sealHidden(alsoHide, _id) };
  const extra = {
    ...opened,
    ...wordsAgain({ ...appeal, ...opened }, ownNames),
    ownerName: ownerName && isAnonymous ? insideWords(wholeOf(ownerName, _id), _id) : ownerName,
  };
  await hideExcerpts(appealRef(_id), excerptForAll({ ...appeal, ...extra }));
  return { extra };
}
