/** What a message tells. Each has words in the app and, where people must act or wait, a WeChat template. */
export const NOTICE_KINDS = [
  /** To handlers: 有新诉求待受理 */ 'assigned',
  /** To a handler's next level up: 岗位空缺，由您处理 */ 'gap',
  /** To the owner: 已提交 */ 'submitted',
  /** To the owner: 已受理 */ 'accepted',
  /** To the owner: 有回应 */ 'responded',
  /** To the owner: 有进展 */ 'progressed',
  /** To owner and the level before: 已上报 */ 'escalated',
  /** To owner and the level before: 超期，已自动上报 */ 'overdue',
  /** To the owner: 已办结，请评价 */ 'resolved',
  /** To the handlers: 居民已评价 */ 'rated',
  /** To owner and handlers: 未解决，重新办理 */ 'reopened',
  /** To the handlers: 居民撤回 */ 'withdrawn',
  /** To the owner: 查看了您的联系方式 */ 'contactRevealed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
