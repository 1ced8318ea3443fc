import { type HideWish, showLess } from '../../../domain/appeal/openness';
import { type Refusal, refuse } from '../../lib/errors';
import { insideWords, wholeOf } from '../../lib/words';
import type { AppealRecord } from '../record';
import { hiddenIn, redactedIn, sealHidden } from '../store/words';
import type { Plan } from './change';
import { sayingLess } from './say-less';

/** The plan of an act after which others see less of an appeal. `sayLess` has to follow it. */
export function planToShowLess(
  appeal: AppealRecord,
  wish: HideWish,
): Partial<Plan> | Refusal<'WRONG_STATE'> {
  const openness = showLess({ ...appeal, alsoHide: hiddenIn(appeal) }, wish);
  if (openness === null) return refuse('WRONG_STATE');
  const { _id, ownerName } = appeal;
  const { isAnonymous, visibility, alsoHide } = openness;
  const opened = { isAnonymous, visibility, alsoHideSealed: sealHidden(alsoHide, _id) };
  const extra = {
    ...opened,
    ...sayingLess({ ...appeal, ...opened }),
    ownerName: ownerName && isAnonymous ? insideWords(wholeOf(ownerName, _id), _id) : ownerName,
  };
  return { extra };
}

/** The plan of `redact`: the words of staff stand beside those of the writer. */
export function planToRedact(
  appeal: AppealRecord,
  words: readonly string[],
): Partial<Plan> | Refusal<'WRONG_STATE'> {
  const marked = showLess({ ...appeal, alsoHide: redactedIn(appeal) }, { words });
  if (marked === null) return refuse('WRONG_STATE');
  const redacted = { redactedSealed: sealHidden(marked.alsoHide, appeal._id) };
  return { extra: { ...redacted, ...sayingLess({ ...appeal, ...redacted }) } };
}
