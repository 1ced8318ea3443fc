export const DETAIL_TEXT = {
  departments: '可能的责任部门',
  departmentsHint: '按文字推测，不一定准，由您判断。',
  number: '编号',
  who: '现在由谁办',
  whoDone: '由谁办的',
  content: '反映的内容',
  place: '地点',
  writer: '反映人',
  anonymous: '匿名',
  you: '您自己',
  youAnonymous: '您自己（别人看到的是匿名）',
  at: '时间',
  contact: '联系方式',
  ownContact: '加密保存',
  hasContact: '留了联系方式，需要时可以查看',
  hiddenContact: '匿名反映，联系方式不提供',
  reasons: '为什么是这个颜色',
  deadlines: '办理时限',
  result: '办理结果',
  lastResult: '上一次的办理结果',
  resultBy: (channel: string, at: string) => `${at} 通过${channel}告知`,
  rating: '居民评价',
  solved: '解决了',
  notSolved: '没解决',
  timeline: '办理经过',
  reopened: (times: number) => `因为没解决，已经重新办理 ${times} 次`,
  visibility: '谁能看到',
  missingId: '没有找到这条诉求',
} as const;

export const SUBMITTED_TEXT = {
  title: '已经收到您的诉求',
  taken: (color: string, who: string) => `按${color}办理${who && `，已经交给${who}`}。`,
  next: '有了进展会在消息里告诉您。',
  earlier: '要改动，请用“补充说明”。',
  edited: '后来改的内容还没有送到，放在下面，请看一看再发。',
} as const;

/** What the owner wrote for a supplement and has not sent. */
export const UNSENT_TEXT = {
  title: '补充说明还没发出',
  photos: (count: number) => `另有 ${count} 张照片`,
  open: '看一看，发出去',
  drop: '不用了',
  dropTitle: '不发了吗？',
  dropBody: '上面的内容会删掉，不能找回。',
  dropConfirm: '删掉',
} as const;

/** Said when an act is done: its sheet is gone, and the page may look as before. */
export const ACT_TEXT = { done: '好了，已经记下' } as const;

/** What leads to the acts that have no button of their own. */
export const FOOTER_TEXT = {
  more: '更多',
  moreTitle: '还可以做',
} as const;

export const CONTACT_TEXT = {
  close: '知道了',
  call: '拨打',
  none: '反映人没有留联系方式。',
  name: '称呼',
  contact: '联系方式',
} as const;

export const TOGETHER_TEXT = {
  title: '邻里一起',
  joined: (count: number, hasJoined: boolean) => {
    if (count === 0) return '还没有别人说遇到同样的事';
    return `${count} 人也遇到${hasJoined ? '，包括您' : ''}`;
  },
  join: '我也遇到',
  unjoin: '我没遇到，取消',
  follow: '关注进展',
  unfollow: '不再关注',
  hint: '点“我也遇到”不用再写一遍，有进展都会告诉您；人多了，会更快办。别人只看到人数，看不到您是谁。',
  mine: '邻居点“我也遇到”会加在这里；人多了，颜色会自动调高。',
} as const;

export const MORE_CARD_TEXT = {
  paused: (until: string) => `已暂停计时，最晚到 ${until}，之后接着计时`,
  askedAgain: '办结已经 30 天。现在还好吗？请在下面说一说，不说也没关系。',
  supervised: '上级正在督办',
  awaiting: '已转办三次，等街道裁定由谁办',
  ruled: '街道已裁定由谁办，不再转办',
  extension: (days: number) => `已申请延期 ${days} 个工作日，等上级审批`,
  reminded: '居民催办过',
  assistants: '协办',
  department: '责任部门',
  mergedInto: '已并入另一条，点这里去看',
  absorbed: '并入这一条的诉求',
  intake: (source: string, by: string) => `${source}，登记人 ${by}`,
  unclaimed: '居民还没有认领',
  claimed: '居民已经认领',
  number: '编号',
  claimCode: '认领码',
  copyClaim: '复制编号和认领码',
  copied: '已复制，可以发给居民',
  claimLine: (number: string, code: string) =>
    `您的诉求编号 ${number}，认领码 ${code}。在百姓交流吧小程序“我的 → 认领代登记的诉求”里输入，就能自己看进展、评价。`,
  claimHint:
    '把编号和认领码抄给居民，或者念给居民听（认领码里没有数字 0、1，也没有字母 O、I）。居民在“我的 → 认领代登记的诉求”里输入后，就能自己看进展、评价。',
  publicTitle: '邻居看到的是这样',
  looks: '谁看过',
  looksOpen: '点这里查看',
  looksNone: '还没有工作人员打开过。',
  looksWhat: { content: '打开看过', contact: '查看了联系方式', identity: '查看了您的身份' },
  looksReason: (reason: string) => `原因：${reason}`,
} as const;

export const SHARE_TEXT = {
  card: (state: string, excerpt: string) => `【${state}】${excerpt}`,
} as const;
