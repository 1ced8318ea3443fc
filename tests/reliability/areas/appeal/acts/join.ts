import { type AppealAct, takingPart } from '../act';

/** 我也遇到 */
export const act: AppealAct = {
  play: takingPart('hasJoined'),
  also: ['recorded'],
  /** Nobody joins their own. */
  isNever: (_, relations) => relations.includes('owner'),
};
