import type { TemplateName } from '../../../domain/notice/template-names';
import { askDevcloud } from '../browser/devcloud.h5';
import { isPlayingWechat } from '../browser/person.h5';
import { showWechatSheet } from '../browser/wechat-sheet.h5';
import { WECHAT_TEXT } from '../browser/wechat-text.h5';
import type { SubscribeOutcome } from './subscribe-answer';

/** A browser has no WeChat messages, unless it stands in for WeChat. */
export const CAN_SUBSCRIBE: boolean = isPlayingWechat();

/** Nobody can be asked in a browser; in the demo it asks itself, and devcloud keeps what was accepted as WeChat does. */
export async function askToSubscribe(
  templates: readonly TemplateName[],
): Promise<SubscribeOutcome> {
  if (!CAN_SUBSCRIBE || templates.length === 0) return 'unsupported';
  const asked = showWechatSheet({
    title: WECHAT_TEXT.ask,
    items: templates.map((template) => WECHAT_TEXT.templates[template]),
    note: WECHAT_TEXT.askNote,
    buttons: [WECHAT_TEXT.cancel, WECHAT_TEXT.allow],
  });
  if (asked === null) return [];
  const answer = (await asked) ? 'accept' : 'reject';
  const isKept = answer === 'reject' || (await askDevcloud('accept', { templates })) !== null;
  return isKept ? templates.map((template) => ({ template, answer })) : [];
}

/** Nothing to open: the settings are WeChat's; the demo says so. */
export function openMessageSettings(): void {
  if (!CAN_SUBSCRIBE) return;
  void showWechatSheet({
    title: WECHAT_TEXT.settings,
    note: WECHAT_TEXT.settingsNote,
    buttons: [WECHAT_TEXT.close],
  });
}
