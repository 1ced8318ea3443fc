import { type PicturedScreen, read, tap } from '../tests/support/screen-steps';

const RESIDENT = 'o-wang-guizhen';
const GRID_WORKER = 'o-zhao-mingliang';
/** The two of the seed who never answered WeChat's question; one of them refuses here. */
const NEVER_ASKED = 'o-gao-yuanchao';
const REFUSER = 'o-qian-hui';

const INBOX = '/features/notice/pages/inbox/index';
const MESSAGE_SETTINGS = '/features/notice/pages/settings/index';
const GROUPS = '/features/desk/pages/groups/index';

/** There the browser stands in for WeChat. */
const WECHAT = '&wechat=play';

const REFUSING = [tap('ask-more'), tap('wechat-no'), read('您选了不接收')];

/** Screens that only WeChat shows, in a browser that stands in for it. They change acceptances, so they come last. */
export function wechatScreens(): PicturedScreen[] {
  const screens: PicturedScreen[] = [
    { name: 'inbox-reminder', openid: RESIDENT, url: INBOX, steps: [read('再要几次提醒')] },
    {
      name: 'inbox-reminder-off',
      openid: NEVER_ASKED,
      url: INBOX,
      steps: [read('开启提醒')],
    },
    {
      name: 'ask-messages',
      openid: RESIDENT,
      url: INBOX,
      steps: [tap('ask-more'), read('百姓交流吧想给您发送')],
    },
    { name: 'message-settings-refused', openid: REFUSER, url: MESSAGE_SETTINGS, steps: REFUSING },
    {
      name: 'inbox-refused',
      openid: REFUSER,
      url: INBOX,
      steps: [read('没有开启微信提醒也没关系')],
    },
    {
      name: 'groups-bind',
      openid: GRID_WORKER,
      more: '&group=pictured',
      url: GROUPS,
      steps: [read('绑定这个群')],
    },
  ];
  return screens.map(({ more = '', ...screen }) => ({ ...screen, more: WECHAT + more }));
}
