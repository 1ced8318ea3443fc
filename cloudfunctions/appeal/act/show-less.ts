import { type HideWish, showLess } from '../../../domain/appeal/openness';
import { type Refusal, refuse } from '../../lib/errors';
import { hideExcerpts } from '../../notice';
import { excerptForAll } from '../announce';
import { type AppealRecord, appealRef } from '../record';
import type { Plan } from './change';

/**
 * The plan of an act after which others see less of an appeal. Messages that were written before say no more than the
 * appeal does then: nothing once neighbours read it no more. Two requests besides those of the act.
 */
export async function planToShowLess(
  appeal: AppealRecord,
  wish: HideWish,
): Promise<Partial<Plan> | Refusal<'WRONG_STATE'>> {
  const openness = showLess(appeal, wish);
  if (openness === null) return refuse('WRONG_STATE');
  const { isAnonymous, visibility } = openness;
  const extra = { isAnonymous, visibility, alsoHide: [...openness.alsoHide] };
  await hideExcerpts(appealRef(appeal._id), excerptForAll({ ...appeal, ...extra }));
  return { extra };
}
