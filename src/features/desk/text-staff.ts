export const STAFF_TEXT = {
  title: '岗位人员',
  hint: '您下一级的岗位和在岗的人。谁离岗了，请及时办理，他手上的诉求才不会没人管。',
  vacant: '空缺',
  vacantHint: '没有人在岗：这个岗位的诉求会自动交给上一级。请尽快补人。',
  vacancies: (count: number) => `有 ${count} 个岗位空缺`,
  full: '岗位都有人',
  release: '离岗',
  none: {
    title: '您的岗位下面没有别的岗位',
    hint: '社区书记看得到本社区的工作人员和网格员，街道看得到社区书记。',
  },
} as const;

export const RELEASE_TEXT = {
  title: (name: string) => `${name}离岗？`,
  body: (name: string, post: string) => `确认后，${name}不再是${post}。`,
  whatTitle: '他手上没办完的诉求',
  /** What really happens, by whether somebody else holds the post. */
  others: (names: string) => `这个岗位还有${names}：几分钟内自动移交，接着办。`,
  nobody: '这个岗位就没有人了：几分钟内自动交给上一级办理，岗位显示空缺。',
  rest: '办理时限不变，不重新计算。移交会写进每件诉求的办理过程，居民看得到。已经办结的不受影响。',
  undo: '离岗不能在这里撤回。要重新上岗，请联系管理本小程序的人。',
  reason: '离岗原因',
  reasonHint: '例如：调到别的社区、退休、请长假',
  reasonMissing: '请写两个字以上的原因',
  confirm: '确认离岗',
} as const;
