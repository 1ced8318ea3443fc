import type { RateName } from '../../../domain/appeal/rates';

export const RATES_TEXT = {
  title: '办理情况',
  scope: '看谁的',
  community: '本社区',
  mine: '我办结的',
  previous: '上个月',
  next: '下个月',
  month: 'YYYY年M月',
  whatMonth: '按提交的月份算，每次打开都重新数。',
  total: (place: string, count: number) => `${place}，这个月提交的 ${count} 件`,
  totalMine: (count: number) => `这个月提交的诉求里，您办结的 ${count} 件`,
  empty: {
    title: '这个月没有诉求',
    hint: '没有要算的。换一个月看看。',
  },
  emptyMine: {
    title: '这个月提交的诉求里，没有您办结的',
    hint: '您办结一件，就会算进它提交的那个月。',
  },
  of: (numerator: number, denominator: number) => `${denominator} 件里 ${numerator} 件`,
  notAnswered: (count: number) => `另有 ${count} 件还没答`,
  nothing: '还没有能算的',
  promise: '撤回的、并入别的诉求的都不算。只看事办得怎么样，不给人排名。',
} as const;

export const REGISTER_TEXT = {
  open: '导出台账',
  title: '导出台账',
  what: '把社区一个月里收到的诉求列成表。里面没有姓名、电话和门牌；匿名的、只给办理人看的，不写内容。',
  make: '导出',
  close: '好了',
  count: (rows: number) => `共 ${rows} 件`,
  left: (left: number) => `一次最多列这么多。这个月另有 ${left} 件没有列进去。`,
  table: '表格（Excel）',
  tableHint: '用 Excel 或 WPS 打开',
  page: '打印页',
  pageHint: '横着打印在 A4 纸上',
  copy: '复制链接',
  copied: '复制好了',
  failed: '没能复制。请长按下面的链接，自己复制：',
  life: (until: string) =>
    `把链接发到电脑上，用浏览器打开，不用登录。链接管一天，到${until}。拿到链接的人都能看，请只发给要用的人。`,
  log: '导出记录',
  logged: (at: string, who: string, month: string) => `${at}，${who}导出了${month}的台账`,
} as const;

interface RateText {
  title: string;
  /** What is counted, in one sentence. */
  what: string;
  /** What the three pieces of the bar are. */
  good: string;
  rest: string;
  open: string;
}

export const RATE_TEXT: Record<RateName, RateText> = {
  response: {
    title: '响应率',
    what: '在时限以前第一次回应居民的，占多少；还没到时限、也还没回应的先不算。',
    good: '按时回应',
    rest: '没按时',
    open: '没到时限，还没答',
  },
  resolution: {
    title: '解决率',
    what: '评价过的居民里，说“解决了”的占多少；没评价的不算，不当作解决。',
    good: '说解决了',
    rest: '说没解决',
    open: '问了，还没答',
  },
  satisfaction: {
    title: '满意率',
    what: '评价过的居民里，说解决了、又给四星五星的占多少；没评价的不算，不当作满意。',
    good: '满意',
    rest: '没到满意',
    open: '问了，还没答',
  },
};
