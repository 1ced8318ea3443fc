/** 红 紧急重大 · 黄 一般问题 · 蓝 咨询建议; from the lowest to the highest. */
export const PRIORITIES = ['blue', 'yellow', 'red'] as const;
export type Priority = (typeof PRIORITIES)[number];
