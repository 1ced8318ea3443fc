import type { Priority } from '../../domain/appeal/vocabulary';
import type { NoticeKind } from '../../domain/notice/kinds';
import type { NoticeRecord, TemplateName } from './record';

/** `thing` values hold at most 20 characters, `phrase` 5 Chinese characters (WeChat's limits). */
const THING_MAX = 20;

const PRIORITY_WORDS: Record<Priority, string> = { red: '紧急', yellow: '一般', blue: '咨询' };

const KIND_WORDS: Record<NoticeKind, string> = {
  assigned: '待受理',
  gap: '待受理',
  submitted: '已提交',
  accepted: '已受理',
  responded: '有回应',
  progressed: '有进展',
  escalated: '已上报',
  overdue: '超期上报',
  resolved: '请评价',
  rated: '已评价',
  reopened: '重新办理',
  withdrawn: '已撤回',
  contactRevealed: '已查看',
  identityRevealed: '身份被查看',
  passedOn: '换人办理',
  assistAsked: '请协办',
  rulingAsked: '请裁定',
  supervised: '督办',
  reminded: '催办',
  paused: '暂停计时',
  resumed: '恢复计时',
  extensionAsked: '延期待批',
  extended: '已延期',
  extensionRefused: '未同意延期',
  regraded: '调整颜色',
  supplemented: '有补充',
  merged: '已合并',
  askedAgain: '请再评价',
};

/** Cut at characters, not in the middle of one. */
function cut(text: string, max: number): string {
  const characters = [...text];
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}

/** 2026年03月02日 08:05, Beijing: the form that `time` fields take. */
function beijingTime(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3600_000).toISOString();
  const [year, month, day] = shifted.slice(0, 10).split('-');
  return `${year}年${month}月${day}日 ${shifted.slice(11, 16)}`;
}

/** The fields of each template, filled for one message. No personal data: the excerpt is scrubbed. */
export function templateData(
  template: TemplateName,
  notice: NoticeRecord,
  kind: NoticeKind,
): Record<string, { value: string }> {
  const common = {
    character_string1: { value: notice.number },
    phrase2: { value: template === 'task' ? PRIORITY_WORDS[notice.priority] : KIND_WORDS[kind] },
    thing3: { value: cut(notice.excerpt, THING_MAX) },
    time4: { value: beijingTime(notice.at) },
  };
  return template === 'task' ? { ...common, thing5: { value: KIND_WORDS[kind] } } : common;
}
