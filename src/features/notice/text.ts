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
  isNew: '新',
} as const;
