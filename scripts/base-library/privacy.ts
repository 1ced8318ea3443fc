import ts from 'typescript';
import type { Use } from './uses';

interface PrivacyItem {
  /** As the console's 用户隐私保护指引 names it. */
  item: string;
  /** The code uses it by a member of WeChat's types, a `scope.…`, a component or its property. */
  uses: readonly string[];
  /** WeChat also wants these names in `requiredPrivateInfos` of app.json. */
  isDeclared?: boolean;
}

/** https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html */
const PRIVACY: readonly PrivacyItem[] = [
  {
    item: '昵称、头像',
    uses: ['openType=chooseAvatar', 'type=nickname', 'Wx.getUserInfo', 'Wx.getUserProfile'],
  },
  {
    item: '位置信息',
    uses: [
      'scope.userLocation',
      'scope.userLocationBackground',
      'scope.userFuzzyLocation',
      'Wx.getLocation',
      'Wx.onLocationChange',
      'Wx.startLocationUpdate',
      'Wx.startLocationUpdateBackground',
      'Wx.getFuzzyLocation',
      'MapContext.moveToLocation',
    ],
    isDeclared: true,
  },
  { item: '选择的位置信息', uses: ['Wx.choosePoi', 'Wx.chooseLocation'], isDeclared: true },
  { item: '地址', uses: ['Wx.chooseAddress'], isDeclared: true },
  { item: '发票信息', uses: ['Wx.chooseInvoiceTitle', 'Wx.chooseInvoice'] },
  { item: '微信运动步数', uses: ['scope.werun', 'Wx.getWeRunData'] },
  { item: '手机号', uses: ['openType=getPhoneNumber', 'openType=getRealtimePhoneNumber'] },
  { item: '车牌号', uses: ['Wx.chooseLicensePlate'] },
  { item: '选中的照片或视频信息', uses: ['Wx.chooseImage', 'Wx.chooseMedia', 'Wx.chooseVideo'] },
  { item: '选中的文件', uses: ['Wx.chooseMessageFile'] },
  {
    item: '麦克风',
    uses: [
      'scope.record',
      'Wx.startRecord',
      'Wx.joinVoIPChat',
      'RecorderManager.start',
      'LivePusher',
    ],
  },
  {
    item: '摄像头',
    uses: ['scope.camera', 'Wx.createVKSession', 'Camera', 'LivePusher', 'VoipRoom'],
  },
  {
    item: '蓝牙',
    uses: ['scope.bluetooth', 'Wx.openBluetoothAdapter', 'Wx.createBLEPeripheralServer'],
  },
  {
    item: '相册（仅写入）权限',
    uses: ['scope.writePhotosAlbum', 'Wx.saveImageToPhotosAlbum', 'Wx.saveVideoToPhotosAlbum'],
  },
  { item: '通讯录（仅写入）权限', uses: ['scope.addPhoneContact', 'Wx.addPhoneContact'] },
  {
    item: '日历（仅写入）权限',
    uses: ['scope.addPhoneCalendar', 'Wx.addPhoneCalendar', 'Wx.addPhoneRepeatCalendar'],
  },
  { item: '加速传感器', uses: ['Wx.startAccelerometer'] },
  { item: '磁场传感器', uses: ['Wx.startCompass'] },
  { item: '方向传感器', uses: ['Wx.startDeviceMotionListening'] },
  { item: '陀螺仪传感器', uses: ['Wx.startGyroscope'] },
  { item: '剪切板', uses: ['Wx.setClipboardData', 'Wx.getClipboardData'] },
];

/** The items that the app must declare, and those of its calls that `requiredPrivateInfos` must name. */
export function privacyOf(
  uses: readonly Use[],
  files: readonly ts.SourceFile[],
): { items: string[]; required: string[] } {
  const used = new Set([...uses.map(({ member }) => member), ...files.flatMap(wordsOf)]);
  const needed = PRIVACY.filter((one) => one.uses.some((use) => used.has(use)));
  const required = needed
    .filter(({ isDeclared }) => isDeclared)
    .flatMap((one) => one.uses.filter((use) => used.has(use) && use.startsWith('Wx.')));
  return {
    items: needed.map(({ item }) => item),
    required: required.map((name) => name.slice('Wx.'.length)),
  };
}

/** Components, what is written for their properties (`openType=getPhoneNumber`), and the scopes that are asked for. */
function wordsOf(file: ts.SourceFile): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node, property: string): void => {
    const inner = ts.isJsxAttribute(node) ? node.name.getText(file) : property;
    if (ts.isStringLiteral(node)) words.push(wordOf(node.text, property));
    if (ts.isJsxOpeningLikeElement(node)) words.push(node.tagName.getText(file));
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(file, '');
  return words;
}

function wordOf(text: string, property: string): string {
  return text.startsWith('scope.') ? text : `${property}=${text}`;
}

/** The items of the console that a text does not name as it should: left out, or named without a use. */
export function wronglyNamed(items: readonly string[], text: string): string[] {
  const named = new Set([...text.matchAll(/「([^」]+)」/g)].map(([, name]) => name));
  return PRIVACY.map(({ item }) => item).filter((item) => items.includes(item) !== named.has(item));
}
