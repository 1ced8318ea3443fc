import type { AppealAct } from '../act';
import { isAllPublic, look } from '../facts';

/** 可能重复的诉求 */
export const act: AppealAct = {
  play: { input: look, isSeen: isAllPublic },
};
