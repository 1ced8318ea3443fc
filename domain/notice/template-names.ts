/** The subscription message templates: 待办提醒 to handlers, 进度通知 to residents, 汇总提醒 for several at once. */
export const TEMPLATE_NAMES = ['task', 'progress', 'digest'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/**
 * What `requestSubscribeMessage` answers for a template: accepted, refused, forbidden by WeChat, or left out because
 * another one has the same title (WeChat docs, wx.requestSubscribeMessage).
 */
export const SUBSCRIBE_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const;
export type SubscribeAnswer = (typeof SUBSCRIBE_ANSWERS)[number];
