import type {
  Category,
  Clock,
  FeedbackChannel,
  IntakeConsent,
  IntakeSource,
  Status,
} from '../../../domain/appeal/vocabulary';
import type { Level } from '../../../domain/places/posts';
import type { Priority } from '../../../domain/priority';

interface Named {
  label: string;
  hint: string;
}

export const CATEGORY_TEXT: Record<Category, Named> = {
  neighbor: { label: '邻里纠纷', hint: '噪音、漏水、宠物、占用楼道' },
  property: { label: '物业问题', hint: '卫生、电梯、门禁、收费、维修' },
  livelihood: { label: '民生服务', hint: '办证、社保、看病、养老、上学' },
  suggestion: { label: '意见建议', hint: '对社区工作的想法和点子' },
  safety: { label: '安全隐患', hint: '燃气、用电、消防、井盖、高空坠物' },
  group_conflict: { label: '群体性矛盾', hint: '很多人一起遇到的大事' },
};

export const PRIORITY_TEXT: Record<Priority, { short: string; label: string }> = {
  red: { short: '红', label: '紧急重大' },
  yellow: { short: '黄', label: '一般问题' },
  blue: { short: '蓝', label: '咨询建议' },
};

export const STATUS_TEXT: Record<Status, Named> = {
  pending: { label: '待受理', hint: '已经送到办理人员手里，等他们受理' },
  accepted: { label: '已受理', hint: '办理人员已经接手' },
  handling: { label: '办理中', hint: '办理人员正在处理' },
  resolved: { label: '已办结，等评价', hint: '办理人员说办好了，等居民评价是不是真的解决' },
  closed: { label: '已结案', hint: '居民确认已经解决' },
  withdrawn: { label: '已撤回', hint: '居民自己撤回了' },
  merged: { label: '已合并', hint: '和另一条说的是同一件事，到那一条里一起办' },
};

export const LEVEL_TEXT: Record<Level, string> = {
  community: '社区',
  street: '街道',
  city: '市级平台',
};

export const CLOCK_TEXT: Record<Clock, Named> = {
  respond: { label: '首次响应', hint: '办理人员第一次回应您' },
  resolve: { label: '办结', hint: '把事情办完' },
  reply: { label: '答复', hint: '给您一个答复' },
};

/** Entries that only staff read say so. */
export const INSIDE_TEXT = '仅工作人员可见';

/** 转办 and 退单 are counted together. */
export const HANDOVER_TEXT = {
  nth: (nth: number, left: number, goesUp: boolean) =>
    `这是第 ${nth} 次转办，之后还能转 ${left} 次${goesUp ? '；第三次由街道裁定由谁办' : ''}。`,
  lastUp:
    '这是第三次转办：会交给街道裁定由谁办，不会直接交给别的岗位。请在原因里写明您认为该由谁办。',
  last: '这是第三次转办：交下去以后，谁也不能再转。',
} as const;

export const INTAKE_SOURCE_TEXT: Record<IntakeSource, string> = {
  walkIn: '来访登记',
  phone: '来电登记',
  box: '意见箱登记',
  homeVisit: '上门登记',
};

export const INTAKE_CONSENT_TEXT: Record<IntakeConsent, Named> = {
  spoken: { label: '口头同意', hint: '本人说了同意由您代为登记' },
  written: { label: '书面同意', hint: '本人签了字' },
  none: { label: '没有留名', hint: '意见箱里的纸条等，不写姓名和联系方式' },
};

export const CHANNEL_TEXT: Record<FeedbackChannel, string> = {
  online: '线上',
  phone: '电话',
  visit: '上门',
};

/** Who did it, when it was not somebody in a role. */
export const BY_TEXT = { owner: '反映人', clock: '系统' } as const;

export const MEDIA_TEXT = {
  image: '图片',
  voice: '语音',
  video: '视频',
  pending: '正在审核，通过后别人才能看到',
  refused: '没有通过审核，别人看不到',
  hidden: '正在审核，通过后显示',
  count: (line: string, count: number) => (count > 1 ? `${count} 个${line}` : line),
  playVoice: '听录音',
  stopVoice: '停止播放',
  seconds: (seconds: number) => `${Math.max(1, Math.round(seconds))} 秒`,
} as const;

export const ITEM_TEXT = {
  mine: '我反映的',
  images: (count: number) => `${count} 张图`,
} as const;

export const HANDLER_TEXT = {
  nobody: '暂时没有人在岗',
  names: (names: string[]) => names.join('、'),
  gap: (who: string) => `${who}这个岗位现在没有人，已经转给上一级办理，并提醒上级补岗。`,
} as const;

export const LIST_TEXT = {
  mine: '我的',
  public: '身边',
  queue: '我的待办',
  queueHint: '按办理时限排好，最急的在最上面',
  newAppeal: '反映问题',
  loadMore: '再看一些',
  loading: '正在加载…',
  end: '没有更多了',
  moreFailed: '没有加载出来，点一下再试',
  emptyMine: { title: '您还没有反映过问题', hint: '有烦心事、有好主意，点下面的按钮说给社区听' },
  emptyPublic: { title: '身边还没有公开的诉求', hint: '邻居们公开反映的问题会出现在这里' },
  emptyQueue: { title: '没有要办的诉求', hint: '新的诉求派给您时，这里和消息里都会看到' },
  joinFirst: { title: '先加入您的社区', hint: '加入以后就能反映问题，也能看到身边的事' },
  join: '加入社区',
} as const;

export const STAR_TEXT = {
  words: ['', '很不满意', '不满意', '一般', '满意', '很满意'],
  label: (stars: number) => `${stars} 星`,
} as const;

export const DANGER_TEXT = {
  title: '先打电话，人最要紧',
  why: (words: string[]) => `您写到了“${words.join('”“')}”，可能正有危险。`,
  numbers: { '110': '报警', '119': '火警 · 救援', '120': '急救' },
  stepsTitle: '在等人来的时候',
  goOn: '已经拨打，继续填写',
  stillTaken: '诉求照样会收，也会马上通知街道和社区负责人。',
} as const;

export const ERROR_ACTION_TEXT = { join: '去加入社区', consent: '去看隐私说明' } as const;

export const SEES_TEXT = {
  you: '您自己',
  handlers: '办理人员',
  overseers: '社区和上级',
  secretary: '社区书记',
  neighbours: '邻居',
  everything: '全部内容，和谁查看过您的联系方式',
  full: '全部内容和照片、录音',
  fullButWho: '内容和照片、录音；写在里面的姓名、电话、账号会隐去，除非您说要给他们看',
  name: '您的称呼',
  noName: '看不到您是谁',
  contactOnRequest: '姓名和联系方式要点“查看”，会记录并告诉您',
  nameOnRequest: '姓名要点“查看”，会记录并告诉您；您没有留联系方式',
  contactHidden: '看不到姓名和联系方式',
  identityOnReason:
    '确有必要时，写明原因才能查看您是谁、怎么联系；会记录，并马上告诉您是谁看的、为什么',
  scrubbed: '处理过的内容：电话、门牌、姓名等会隐去',
  mediaNeighbours: '通过审核的照片和录音',
  nameNeighbours: (isAnonymous: boolean) => (isAnonymous ? '看不到您是谁' : '您的称呼'),
  nothing: '什么都看不到',
} as const;
