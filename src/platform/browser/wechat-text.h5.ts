import type { TemplateName } from '../../../domain/notice/template-names';

/** What the browser says in the place of WeChat, in the demo only. */
export const WECHAT_TEXT = {
  demo: '演示：代替微信',
  ask: '百姓交流吧想给您发送',
  templates: { task: '待办提醒', progress: '进度提醒', digest: '汇总提醒' },
  askNote:
    '真的手机上由微信来问。点“允许”，上面的提醒每种多收一条；点“取消”也不影响办事，消息都在小程序里。',
  allow: '允许',
  cancel: '取消',
  settings: '微信的“订阅消息”设置',
  settingsNote: '真的手机上会打开微信的设置。演示里开关都开着：回去再点一次按钮，选“允许”。',
  close: '知道了',
} as const satisfies Record<string, string | Record<TemplateName, string>>;
