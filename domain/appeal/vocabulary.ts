import type { Priority } from '../priority';

/** The subject of an appeal. Values are fixed: they are stored and counted. */
export const CATEGORIES = [
  /** 邻里纠纷 */ 'neighbor',
  /** 物业问题 */ 'property',
  /** 民生服务 */ 'livelihood',
  /** 意见建议 */ 'suggestion',
  /** 安全隐患 */ 'safety',
  /** 群体性矛盾 */ 'group_conflict',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const STATUSES = [
  /** 待受理 */ 'pending',
  /** 已受理 */ 'accepted',
  /** 办理中 */ 'handling',
  /** 已办结，等居民评价 */ 'resolved',
  /** 已结案 */ 'closed',
  /** 已撤回 */ 'withdrawn',
  /** 已并入另一条 */ 'merged',
] as const;
export type Status = (typeof STATUSES)[number];

/** 首次响应 · 办结 · 答复: three different clocks, each measures something else. */
export const CLOCKS = ['respond', 'resolve', 'reply'] as const;
export type Clock = (typeof CLOCKS)[number];

/** The relations of a person to one appeal. */
export const RELATIONS = [
  /** 诉求人 */ 'owner',
  /** 承办人 */ 'handler',
  /** 协办人 */ 'assistant',
  /** 上级与同级责任人 */ 'overseer',
  /** 承办人的上级 */ 'superior',
  /** 社区书记 */ 'secretary',
  /** 公众 */ 'neighbour',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** How the resident was told of the result: 线上 · 电话 · 上门. */
export const FEEDBACK_CHANNELS = ['online', 'phone', 'visit'] as const;
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];

/** The content is for everybody of the community (scrubbed), or for its handlers only. */
export const VISIBILITIES = ['public', 'handlers'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** How it came in when staff recorded it for somebody: 来访 · 来电 · 意见箱 · 上门. */
export const INTAKE_SOURCES = ['walkIn', 'phone', 'box', 'homeVisit'] as const;
export type IntakeSource = (typeof INTAKE_SOURCES)[number];

/** How somebody agreed that staff write for them: 口头 · 书面; `none` for a note in the box without a name. */
export const INTAKE_CONSENTS = ['spoken', 'written', 'none'] as const;
export type IntakeConsent = (typeof INTAKE_CONSENTS)[number];

/** 110 警 · 119 火 · 120 急救 */
export const DANGER_NUMBERS = ['110', '119', '120'] as const;
export type DangerNumber = (typeof DANGER_NUMBERS)[number];

/** Why an appeal has its colour; shown to staff and resident. */
export type Reason =
  | { source: 'category'; category: Category; priority: Priority }
  /** `rule` is the lexicon entry's id, `word` the words of the text that it met. */
  | { source: 'text'; rule: string; word: string; priority: Priority }
  | { source: 'staff'; note: string; priority: Priority }
  /** So many people said that they have the same. */
  | { source: 'joiners'; count: number; priority: Priority };

/** A number to call before going on with the form, and the words that asked for it. */
export interface Danger {
  number: DangerNumber;
  rule: string;
  word: string;
}

export interface Triage {
  priority: Priority;
  /** Never empty; the ones that decide the colour come first. */
  reasons: Reason[];
  /** Empty unless the text tells of immediate danger; no number twice. */
  dangers: Danger[];
}

/** A running or stopped clock of an appeal. Instants are ISO UTC. */
export interface Deadline {
  clock: Clock;
  dueAt: string;
  /** The civil day in Beijing on which it ends, `2026-02-25`. */
  dueOn: string;
  /** The working-day calendar of that year is not announced yet; computed again when it is. */
  provisional: boolean;
  /** The one that the colour says counts. */
  isBinding: boolean;
  /** The beginning that `dueOn` was counted from, for clocks of working days: counted again when a year is announced. */
  basis?: { from: string; workingDays: number };
  metAt?: string;
}
