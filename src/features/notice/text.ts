import { CHANNELS, isKnownKind, type NoticeKind } from '../../../domain/areas';
import { MOST_UNREAD } from '../../../domain/notice/unread';

/** What a message says; the words of its thing stand below it. A newer cloud may send kinds that this app does not know. */
export function sayKind(kind: NoticeKind): string {
  return isKnownKind(kind) ? CHANNELS[kind].says : NEW_MESSAGE;
}
const NEW_MESSAGE = '有新消息';

export const INBOX_TEXT = {
  title: '消息',
  unread: (count: number) =>
    count < MOST_UNREAD ? `${count} 条未读` : `${MOST_UNREAD} 条以上未读`,
  allRead: '没有未读消息',
  markAll: '全部标为已读',
  notMarked: '这些消息还是未读，请再试一次。',
  empty: '还没有消息',
  emptyHint: '您反映的事有了进展，会在这里告诉您。',
  more: '再看更早的',
  moreFailed: '没有加载出来，点一下再试',
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
  open: '找消息',
  label: '找什么',
  hint: '例如：路灯',
  go: '找',
  close: '不找了，看全部消息',
  nothing: '没有找到',
  nothingHint: '换个说法试试，一两个字也可以。',
} as const;

export const REMINDER_TEXT = {
  off: '要不要在微信里收到提醒？',
  low: '微信提醒还能收到的不多，要不要多要几次？',
  more: (count: number) =>
    `点一下，选“允许”，就能再收到 ${count} 次提醒。不选也没关系，消息都在这里。`,
  always: '点一下，选“允许”，以后都能收到提醒。不选也没关系，消息都在这里。',
  turnOn: '开启提醒',
  again: '再要几次提醒',
  refused: '没有开启微信提醒也没关系，消息都在这里。',
  browser: '微信提醒在微信小程序里接收；在网页上，请常来这里看看。',
} as const;
