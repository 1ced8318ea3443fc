import type { AppealAct } from '../act';

/** 查看一条诉求 */
export const act: AppealAct = { also: ['awaitingRuling', 'recorded'] };
