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
  /** To the handlers: 未解决，重新办理 */ 'reopened',
  /** To who had it, joined or follows: 未解决，重新办理 */ 'reopenedFor',
  /** To the handlers: 居民撤回 */ 'withdrawn',
  /** To the owner: 查看了您的联系方式 */ 'contactRevealed',
  /** To the owner: 查看了您的身份 */ 'identityRevealed',
  /** To the owner: 换了办理人 */ 'passedOn',
  /** To a post: 请您协办 */ 'assistAsked',
  /** To the street: 三次转办，请您裁定 */ 'rulingAsked',
  /** To the handlers: 督办 */ 'supervised',
  /** To the handlers: 居民催办 */ 'reminded',
  /** To the owner: 暂停计时 */ 'paused',
  /** To owner and handlers: 恢复计时 */ 'resumed',
  /** To those above: 申请延期，请您审批 */ 'extensionAsked',
  /** To owner and handlers: 已延期 */ 'extended',
  /** To the handlers: 不同意延期 */ 'extensionRefused',
  /** To owner and handlers: 调整了颜色 */ 'regraded',
  /** To the handlers: 居民有补充 */ 'supplemented',
  /** To owner and joiners of a duplicate: 已并入另一条 */ 'merged',
  /** To the owner: 现在还好吗，请再评价 */ 'askedAgain',
  /** To the handlers: 时限过半 */ 'halfTime',
  /** To the handlers: 明天到期（一个工作日前） */ 'dayBefore',
  /** To a handler: 今日待办 */ 'morning',
  /** To who joined or follows: 一周进展 */ 'weekly',
  /** To the duty desk and the secretary: 有人收不到紧急提醒，请打电话 */ 'callNeeded',
  /** To staff: 值班台查看了您的值班电话 */ 'called',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a message may lead to: an appeal, the handler's queue, the inbox, the list of calls. */
export const THING_TYPES = ['appeal', 'queue', 'inbox', 'calls'] as const;
export type ThingType = (typeof THING_TYPES)[number];
