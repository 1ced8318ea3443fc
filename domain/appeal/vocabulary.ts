import type { Priority } from '../priority';

/** What an appeal is about. Values are fixed: they are stored and counted. */
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

/** Everything that can be done to an appeal, and stands in its timeline. */
export const ACTS = [
  /** 提交 */ 'submit',
  /** 代为登记 */ 'record',
  /** 认领代为登记的诉求 */ 'claim',
  /** 受理 */ 'accept',
  /** 首次响应 */ 'respond',
  /** 公开进展 */ 'progress',
  /** 内部备注 */ 'note',
  /** 补充说明 */ 'supplement',
  /** 请求协办 */ 'assist',
  /** 转办 */ 'transfer',
  /** 退单 */ 'sendBack',
  /** 裁定由谁办 */ 'rule',
  /** 上级改派 */ 'reassign',
  /** 离岗移交 */ 'vacate',
  /** 上报 */ 'escalate',
  /** 超期自动上报 */ 'overdue',
  /** 催办 */ 'remind',
  /** 督办 */ 'supervise',
  /** 暂停计时 */ 'pause',
  /** 恢复计时 */ 'resume',
  /** 申请延期 */ 'requestExtension',
  /** 同意延期 */ 'extend',
  /** 不同意延期 */ 'refuseExtension',
  /** 调整颜色 */ 'regrade',
  /** 很多人遇到，自动升级颜色 */ 'raise',
  /** 确定责任部门 */ 'setDepartment',
  /** 有一条重复的并入了这一条 */ 'absorb',
  /** 并入另一条 */ 'merge',
  /** 办结 */ 'resolve',
  /** 满意度评价，已解决 */ 'rate',
  /** 没解决，重新办理 */ 'reopen',
  /** 30 天后再问一次 */ 'askAgain',
  /** 撤回 */ 'withdraw',
  /** 查看联系方式 */ 'revealContact',
  /** 查看匿名者身份 */ 'revealIdentity',
] as const;
export type Act = (typeof ACTS)[number];

/** How the resident was told of the result: 线上 · 电话 · 上门. */
export const FEEDBACK_CHANNELS = ['online', 'phone', 'visit'] as const;
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];

/** Who may see the content: everybody of the community (scrubbed), or its handlers only. */
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
  /** What `dueOn` was counted from, for clocks of working days: counted again when a year is announced. */
  basis?: { from: string; workingDays: number };
  metAt?: string;
}
