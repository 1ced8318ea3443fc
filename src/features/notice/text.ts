import type { NoticeKind } from '../../../domain/notice/kinds';

/** What each message says; the words of the appeal stand below it. */
export const NOTICE_TEXT: Record<NoticeKind, string> = {
  assigned: '有新诉求等您受理',
  gap: '下面的岗位没有人，这件诉求由您处理',
  submitted: '您的诉求已提交',
  accepted: '您的诉求已受理',
  responded: '您的诉求有了回应',
  progressed: '您的诉求有新进展',
  escalated: '这件诉求已上报到上一级',
  overdue: '这件诉求超过了期限，已自动上报',
  resolved: '您的诉求已办结，请您评价',
  rated: '居民对办理结果作了评价',
  reopened: '居民说没有解决，已重新办理',
  withdrawn: '居民撤回了诉求',
  contactRevealed: '办理人员查看了您的联系方式',
  identityRevealed: '社区书记查看了您的身份，原因写在办理经过里',
  passedOn: '这件诉求换了办理岗位',
  assistAsked: '请您协办一件诉求',
  rulingAsked: '这件诉求已转办三次，请您裁定由谁办',
  supervised: '上级督办这件诉求',
  reminded: '居民催办这件诉求',
  paused: '这件诉求暂停计时，原因写在办理经过里',
  resumed: '这件诉求恢复计时',
  extensionAsked: '有一件延期申请等您审批',
  extended: '这件诉求的办理时限延长了',
  extensionRefused: '延期申请没有同意',
  regraded: '这件诉求调整了颜色',
  supplemented: '居民补充了说明',
  merged: '您的诉求和另一条是同一件事，已并入一起办',
  askedAgain: '上次反映的事，现在还好吗？请说一声',
  halfTime: '时限过半',
  dayBefore: '还有一个工作日到期',
  morning: '今日待办',
  weekly: '您关注的事这一周的进展',
  callNeeded: '有人收不到紧急提醒，请打电话告知',
  called: '值班台因紧急诉求查看了您的值班电话',
};

export const INBOX_TEXT = {
  title: '消息',
  unread: (count: number) => `${count} 条未读`,
  allRead: '没有未读消息',
  markAll: '全部标为已读',
  empty: '还没有消息',
  emptyHint: '您反映的事有了进展，会在这里告诉您。',
  more: '再看更早的',
  number: (number: string) => `编号 ${number}`,
  things: (count: number) => `${count} 件`,
  urgent: '紧急',
  isNew: '新',
  areNew: (count: number) => `${count} 条新`,
  older: (count: number) => `还有 ${count} 条较早的消息`,
  olderUnread: (count: number) => `，${count} 条未读`,
  fold: '收起较早的消息',
  settings: '消息设置',
} as const;

export const SEARCH_TEXT = {
  label: '找消息',
  hint: '例如：路灯、催办、编号',
  go: '找',
  clear: '清除，看全部消息',
  nothing: '没有找到',
  nothingHint: '换个说法试试，一两个字也可以。',
} as const;

export const REMINDER_TEXT = {
  off: '要不要在微信里收到提醒？',
  low: '微信提醒快用完了',
  more: (count: number) =>
    `点一下，选“允许”，就能再收到 ${count} 次提醒。不选也没关系，消息都在这里。`,
  always: '点一下，选“允许”，以后都能收到提醒。不选也没关系，消息都在这里。',
  turnOn: '开启提醒',
  again: '再要几次提醒',
  refused: '没有开启微信提醒也没关系，消息都在这里。',
  browser: '微信提醒在微信小程序里接收；在网页上，请常来这里看看。',
} as const;
