import type { ListState } from '../../../domain/appeal/facets';

export const APPEALS_TEXT = {
  followed: '关注的',
  emptyFollowed: {
    title: '还没有关注的诉求',
    hint: '点“我也遇到”或“关注”以后，有进展会告诉您，也能在这里看到',
  },
  searchLabel: '搜一搜',
  searchHint: '例如：楼道灯',
  search: '搜',
  clear: '清除',
  filter: '按状态看',
  category: '按类别看',
  allStates: '全部',
  allCategories: '全部类别',
  found: (words: string) => `“${words}”的结果`,
  nothingFound: { title: '没有找到', hint: '换个说法试试，两个字以上；或者直接反映给社区' },
  claim: '认领工作人员代您登记的诉求',
} as const;

export const LIST_STATE_TEXT: Record<ListState, string> = {
  open: '正在办',
  resolved: '等评价',
  closed: '已解决',
};
