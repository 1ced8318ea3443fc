import type { ChosenAct } from '../../../../../domain/appeal/case';

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
  taken: (number: string, color: string, who: string) =>
    `编号 ${number}，按${color}办理${who && `，已经交给${who}`}。`,
  next: '有了进展会在消息里告诉您。',
} as const;

/** One sheet for each act: what it is, what it leads to, what is asked. */
export interface SheetText {
  button: string;
  title: string;
  body: string;
  confirm: string;
  label?: string;
  placeholder?: string;
  /** Shortest text that the act takes, characters; 0 when it may be empty. */
  minLength: number;
  maxLength: number;
}

export const SHEET_TEXT: Record<ChosenAct, SheetText> = {
  accept: {
    button: '受理',
    title: '受理这条诉求',
    body: '受理后由您继续办理，居民会收到消息。',
    confirm: '受理',
    minLength: 0,
    maxLength: 0,
  },
  respond: {
    button: '首次响应',
    title: '首次响应',
    body: '告诉居民您已经看到，打算怎么办、什么时候。',
    confirm: '发给居民',
    label: '回应内容',
    placeholder: '例如：已经联系物业，今天下午 3 点到现场查看',
    minLength: 2,
    maxLength: 1000,
  },
  progress: {
    button: '发布进展',
    title: '发布进展',
    body: '进展会显示在办理经过里，能看到这条诉求的人都看得到。请不要写姓名、电话、门牌。',
    confirm: '发布',
    label: '进展内容',
    placeholder: '例如：配件已经下单，预计周三到货安装',
    minLength: 2,
    maxLength: 1000,
  },
  escalate: {
    button: '上报',
    title: '上报给上一级',
    body: '上报后由上一级办理，原来的时限不变，居民会收到消息。',
    confirm: '上报',
    label: '上报原因',
    placeholder: '例如：涉及多个小区，需要街道协调产权单位',
    minLength: 2,
    maxLength: 500,
  },
  resolve: {
    button: '办结',
    title: '办结这条诉求',
    body: '写清楚做了什么、结果怎样。办结后请居民评价，说没解决会重新办理。',
    confirm: '办结',
    label: '办理结果',
    placeholder: '例如：已更换 2 盏楼道灯，今晚 7 点与居民一起确认已亮',
    minLength: 2,
    maxLength: 1000,
  },
  rate: {
    button: '评价',
    title: '问题解决了吗？',
    body: '您的评价会告诉办理人员，也计入满意率。',
    confirm: '提交评价',
    label: '想说的话（选填）',
    placeholder: '哪里满意，哪里还不行',
    minLength: 0,
    maxLength: 500,
  },
  withdraw: {
    button: '撤回',
    title: '撤回这条诉求？',
    body: '撤回后不再办理，也不再公开。需要时可以重新反映。',
    confirm: '撤回',
    label: '原因（选填）',
    placeholder: '例如：已经自己解决了',
    minLength: 0,
    maxLength: 200,
  },
  revealContact: {
    button: '联系方式',
    title: '查看联系方式',
    body: '每次查看都会记录下来，反映人会收到消息，知道是谁、什么时候看的。请只在办理需要时查看。',
    confirm: '我需要联系，查看',
    minLength: 0,
    maxLength: 0,
  },
};

export const SHEET_EXTRA_TEXT = {
  channel: '怎么告诉居民的',
  yes: '解决了',
  yesHint: '可以结案',
  no: '没解决',
  noHint: '交给上一级重新办理，重新计时',
  stars: '给办理打几分',
  tooShort: (least: number) => `请至少写 ${least} 个字`,
  needsSolved: '请先选解决了还是没解决',
  needsStars: '请点星星打分',
  close: '知道了',
  call: '拨打',
  noContact: '反映人没有留联系方式。',
  name: '称呼',
  contact: '联系方式',
} as const;
