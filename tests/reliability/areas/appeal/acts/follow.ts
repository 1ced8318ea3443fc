import { type AppealAct, takingPart } from '../act';

/** 关注 */
export const act: AppealAct = {
  play: takingPart('isFollowing'),
  /** Nobody follows their own. */
  isNever: (_, relations) => relations.includes('owner'),
};
