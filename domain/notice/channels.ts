import type { NoticeKind } from './kinds';
import { type Phrase, phrase } from './template-fields';
import type { TemplateName } from './template-names';

/** How a message of one kind reaches a person. The inbox has every one; this is what else is tried. */
export interface Channel {
  /** The WeChat template that nudges; null: the inbox is enough. */
  template: TemplateName | null;
  /** What happened, in at most five characters. */
  word: Phrase;
  /** Urgent and no WeChat message gets through: the duty desk is asked to call. */
  isCalled?: true;
}

const inboxOnly = (word: Phrase): Channel => ({ template: null, word });
const progress = (word: Phrase): Channel => ({ template: 'progress', word });
const task = (word: Phrase): Channel => ({ template: 'task', word });
const mustReach = (word: Phrase): Channel => ({ template: 'task', word, isCalled: true });

/** Which event tells through which channel; whom it tells stands in `cloudfunctions/appeal/announce.ts`. */
export const CHANNELS: Readonly<Record<NoticeKind, Channel>> = {
  assigned: mustReach(phrase('待受理')),
  gap: mustReach(phrase('待受理')),
  submitted: inboxOnly(phrase('已提交')),
  accepted: progress(phrase('已受理')),
  responded: progress(phrase('有回应')),
  progressed: progress(phrase('有进展')),
  escalated: progress(phrase('已上报')),
  overdue: progress(phrase('超期上报')),
  resolved: progress(phrase('请评价')),
  rated: inboxOnly(phrase('已评价')),
  reopened: mustReach(phrase('重新办理')),
  reopenedFor: progress(phrase('重新办理')),
  withdrawn: inboxOnly(phrase('已撤回')),
  contactRevealed: inboxOnly(phrase('已查看')),
  identityRevealed: progress(phrase('身份被查看')),
  passedOn: inboxOnly(phrase('换人办理')),
  assistAsked: task(phrase('请协办')),
  rulingAsked: mustReach(phrase('请裁定')),
  supervised: mustReach(phrase('督办')),
  reminded: mustReach(phrase('催办')),
  paused: inboxOnly(phrase('暂停计时')),
  resumed: inboxOnly(phrase('恢复计时')),
  extensionAsked: task(phrase('延期待批')),
  extended: progress(phrase('已延期')),
  extensionRefused: task(phrase('未同意延期')),
  regraded: inboxOnly(phrase('调整颜色')),
  supplemented: task(phrase('有补充')),
  merged: progress(phrase('已合并')),
  askedAgain: progress(phrase('请再评价')),
  halfTime: mustReach(phrase('时限过半')),
  dayBefore: mustReach(phrase('即将到期')),
  morning: { template: 'digest', word: phrase('今日待办') },
  weekly: { template: 'digest', word: phrase('一周进展') },
  callNeeded: task(phrase('请打电话')),
  called: inboxOnly(phrase('电话被查')),
};
