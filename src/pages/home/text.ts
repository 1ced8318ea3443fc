import type { QueueCounts } from '../../../contract';
import { MOST_UNREAD } from '../../../domain/notice/unread';
export const TEXT = {
  hello: (name: string) => `${name}，您好`,
  welcome: '欢迎来到百姓交流吧',
  welcomeBody: '身边的事，在这里说、在这里办、在这里看结果。先选好您住的社区，只要一分钟。',
  start: '选择我的社区',
  welcomePoints: [
    { title: '说一句话就能反映', body: '可以说话、拍照，不用会打字。' },
    { title: '看得见谁在办', body: '几天内办好、现在到哪一步，都写清楚。' },
    { title: '办得好不好您说了算', body: '没解决，就交给上一级重新办。' },
  ],
  browse: '也可以先看看下面的「议事」「服务」，了解这里将有什么。',
  speak: '说一说',
  speakHint: '说完就交，不用打字',
  report: '反映问题',
  reportHint: '写字、拍照',
  record: '代居民登记',
  recordHint: '来访、来电、上门',
  mine: '我的诉求',
  mineHint: '办到哪了',
  around: '看看身边',
  aroundHint: '邻居的事',
  queue: '我的待办',
  /** When not everything is counted, a number that reached the end of the count is the least. */
  queueCount: ({ all, overdue, isMore }: Pick<QueueCounts, 'all' | 'overdue' | 'isMore'>) => {
    const say = (count: number) => `${count} 件${isMore && count === all ? '以上' : ''}`;
    return `${say(all)}等您办${overdue === 0 ? '' : `，${say(overdue)}超期`}`;
  },
  queueNone: '都办完了',
  queueUnknown: '打开看看',
  waiting: '等我处理',
  waitingNone: '现在没有等您处理的事。',
  toRate: '已办结，等您说一句解决没有',
  aroundTitle: '身边的事',
  aroundNone: '本社区还没有公开的诉求',
  all: '全部',
  unread: (count: number) =>
    count < MOST_UNREAD ? `${count} 条新消息` : `${MOST_UNREAD} 条以上新消息`,
} as const;
