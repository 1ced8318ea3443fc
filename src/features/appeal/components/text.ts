
export const SEES_TEXT = {
  you: '您自己',
  handlers: '办理人员',
  overseers: '社区和上级',
  neighbours: '邻居',
  everything: '全部内容，和谁查看过您的联系方式',
  full: '全部内容和照片、录音',
  name: '您的称呼',
  noName: '看不到您是谁',
  noContact: '您没有留联系方式',
  contactOnRequest: '联系方式要点“查看”，会记录并告诉您',
  contactHidden: '看不到联系方式',
  noContactSeen: '看不到联系方式',
  scrubbed: '处理过的内容：电话、门牌、姓名等会隐去',
  nameNeighbours: (isAnonymous: boolean) => (isAnonymous ? '看不到您是谁' : '您的称呼'),
  nothing: '什么都看不到',
} as const;
