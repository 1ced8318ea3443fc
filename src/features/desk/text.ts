import type { QueueMark, QueueScope, QueueState } from '../../../domain/appeal/facets';

export const QUEUE_SCOPE_TEXT: Record<QueueScope, string> = {
  mine: '我承办',
  helping: '我协办',
  area: '我的辖区',
};

export const QUEUE_STATE_CHIP: Record<QueueState, string> = {
  pending: '待受理',
  accepted: '已受理',
  handling: '办理中',
  paused: '已暂停',
};

export const QUEUE_MARK_CHIP: Record<QueueMark, string> = {
  supervised: '被督办',
  reminded: '被催办',
  extension: '延期待批',
  ruling: '待裁定',
};

export const QUEUE_TEXT = {
  title: '我的待办',
  hint: '按办理时限排好，最急的在最上面',
  all: '全部',
  overdue: '已超期',
  scope: '看谁的',
  narrow: '看哪些',
  byDue: '按时限',
  byPlace: '按地点',
  order: '怎么排',
  noPlace: '没写具体地点',
  choose: '批量受理',
  stopChoosing: '不选了',
  chosen: (count: number) => (count === 0 ? '点一点要受理的诉求' : `受理选中的 ${count} 件`),
  accepted: (count: number) => `已受理 ${count} 件`,
  refused: (count: number) => `有 ${count} 件没有受理成：可能别人先受理了，或者已经撤回。`,
  most: (count: number) => `一次最多 ${count} 件`,
  emptyFilter: { title: '这一类没有', hint: '换一个条件看看' },
} as const;
