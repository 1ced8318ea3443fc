/** Which function takes which message that WeChat pushes (云函数接收消息推送): `type:event` → function. */
export const MESSAGE_PUSH: Record<string, string> = {
  'event:wxa_media_check': 'clock',
  'event:subscribe_msg_sent_event': 'notice',
  'event:subscribe_msg_change_event': 'notice',
};
