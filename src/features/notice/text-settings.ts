import type { TemplateName } from '../../../domain/notice/template-names';

/** What each WeChat template tells, in the words of who gets it. */
export const TEMPLATE_TEXT: Record<TemplateName, { name: string; what: string }> = {
  task: { name: '待办提醒', what: '来了新任务、快到期、有人催办' },
  progress: { name: '进度提醒', what: '您反映的事有了进展' },
  digest: { name: '汇总提醒', what: '几件事合成一条，例如一周进展' },
};

export const BALANCE_TEXT = {
  title: '微信提醒',
  left: (count: number) => `还能收到 ${count} 次`,
  always: '长期有效',
  never: '还没有开启',
  usedUp: '用完了',
  refused: '您选了不接收',
  banned: '微信暂时不让发',
  filtered: '微信这次没有问到',
  rule: '微信规定：点一次“允许”，只能发一条。点下面的按钮，每种都会多一次。',
  more: '再要几次提醒',
  turnOn: '开启提醒',
  refusedHint:
    '还想收到：再点一次上面的按钮，选“允许”。要是微信不再问，点“打开微信的设置”，进“订阅消息”，打开开关，再回来点。不接收也不影响办事。',
  bannedHint: '有的提醒被微信暂停了，过些天会自己恢复。消息在本小程序里一条不少。',
  openSettings: '打开微信的设置',
  browser: '网页上收不到微信提醒，请在微信小程序里开启。消息在这里一条不少。',
} as const;

export const MESSAGE_SETTINGS_TEXT = {
  title: '消息设置',
  joinFirst: '加入社区后再设置',
  joinFirstHint: '加入后才有消息要提醒您。',
  join: '选择我的社区',
  quiet: '免打扰',
  quietOn: (from: string, to: string) => `${from} 到 ${to} 不发微信提醒`,
  quietOff: '任何时候都可以提醒',
  quietHint: '这段时间的提醒攒到结束后一起发。红色紧急的事随时提醒。',
  quietFrom: '从',
  quietTo: '到',
  nextDay: (clock: string) => `第二天 ${clock}`,
  quietSame: '两个时间一样，等于没有免打扰。',
  progress: '我的诉求有了进展',
  progressEach: { label: '每次提醒我', hint: '受理、回应、办结时' },
  progressNever: { label: '不用微信提醒', hint: '打开小程序时自己看' },
  followed: '我关注的事',
  followedWeekly: { label: '每周一汇总一次', hint: '一周里有进展才发' },
  followedNever: { label: '不用微信提醒', hint: '打开小程序时自己看' },
  tasks: '分给我的任务',
  tasksEach: { label: '每件都提醒', hint: '来一件，提醒一次' },
  tasksMorning: {
    label: '早上一起提醒',
    hint: '工作日早上八点合成一条；红色紧急的仍然马上提醒',
  },
  morningList: '今日待办清单',
  morningListHint: '工作日早上八点，告诉您手上还有几件事',
  dutyPhone: '值班电话',
  dutyPhoneHint:
    '紧急的事，微信提醒没有送到时，社区值班台打这个电话告诉您；社区没有别人时，由街道打。只有他们看得到，每看一次都有记录，也会告诉您。不填也可以。',
  dutyPhonePlaceholder: '手机或座机',
  dutyPhoneWrong: '请填 5 到 20 位的电话号码，只用数字、空格和短横线',
  phoneChanged: '值班电话还没有保存',
  /** Beside the button; what is wrong with it stands at the field. */
  phoneWrong: '值班电话还没有填对',
  save: '保存',
  saving: '正在保存…',
  saved: '已保存',
  notSaved: '刚才的改动没有保存上，设置还是原来的样子。',
  phoneNotSaved: '电话没有保存上。您填的还在，请再点一次“保存”。',
  /** Said over another page. */
  lostLater: '消息设置没有保存上，请再打开看看',
} as const;
