import type { AppealAct } from '../act';

/** 哪些工作人员看过 */
export const act: AppealAct = { also: ['recorded'] };
