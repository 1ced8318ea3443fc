import type { DeadlineState } from '../../../domain/appeal/deadlines';
import type { Category, Clock, Status } from '../../../domain/appeal/vocabulary';
import type { Priority } from '../../../domain/priority';

/** The words of 办理台账, which people read outside of the app. */
export const REGISTER_TEXT = {
  title: (place: string, month: string) => `${place}办理台账（${month}）`,
  month: 'YYYY年M月',
  instant: 'YYYY-MM-DD HH:mm',
  madeAt: (instant: string) => `导出时间：${instant}`,
  count: (rows: number) => `共 ${rows} 件`,
  countOf: (rows: number, all: number) =>
    `共 ${all} 件，这里是最近的 ${rows} 件，另有 ${all - rows} 件没有列出`,
  what: '按提交的月份列出。内容和办理结果已隐去个人信息；匿名的和只给办理人看的，不写内容；不公开的，也不写网格、钟点和评价。',
  columns: {
    number: '编号',
    category: '类别',
    priority: '颜色',
    grid: '网格',
    content: '内容摘要',
    submittedAt: '提交时间',
    respondedAt: '首次响应',
    due: '时限',
    kept: '是否按时',
    status: '状态',
    result: '办理结果',
    resolvedAt: '办结时间',
    solved: '居民评价',
    stars: '星级',
  },
  anonymous: '（匿名，不写内容）',
  handlersOnly: '（只给办理人看，不写内容）',
  withdrawn: '（已撤回，不写内容）',
  unchecked: '（内容没有通过检查，不写内容）',
  due: (clock: string, day: string) => `${day} 前${clock}`,
  solved: '解决了',
  notSolved: '没解决',
  notRated: '没有评价',
  stars: (stars: number) => `${stars} 星`,
} as const;

export const CATEGORY_NAMES: Record<Category, string> = {
  neighbor: '邻里纠纷',
  property: '物业问题',
  livelihood: '民生服务',
  suggestion: '意见建议',
  safety: '安全隐患',
  group_conflict: '群体性矛盾',
};

export const PRIORITY_NAMES: Record<Priority, string> = {
  red: '红 紧急重大',
  yellow: '黄 一般问题',
  blue: '蓝 咨询建议',
};

export const STATUS_NAMES: Record<Status, string> = {
  pending: '待受理',
  accepted: '已受理',
  handling: '办理中',
  resolved: '已办结，等评价',
  closed: '已结案',
  withdrawn: '已撤回',
  merged: '已合并',
};

export const CLOCK_NAMES: Record<Clock, string> = {
  respond: '首次响应',
  resolve: '办结',
  reply: '答复',
};

export const KEPT_NAMES: Record<DeadlineState, string> = {
  running: '还没到期',
  overdue: '已超期',
  met: '按时',
  missed: '超期后完成',
};
