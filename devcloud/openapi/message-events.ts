import type { Fields } from '../database/document';

/** What WeChat tells of one person's messages, in the words of its documents (订阅消息事件推送, JSON). */
interface MessageEvent {
  openid: string;
  at: Date;
  /** WeChat sends the one entry bare, several as an array; devcloud has always one. */
  entry: Record<string, string>;
}

/**
 * The documents show only `success`, and say that failures are those of WeChat's own push (失败仅包含因异步推送导致的系统失败);
 * the words of one are those of the event about template messages, `TEMPLATESENDJOBFINISH`.
 */
const DELIVERED = { ErrorCode: '0', ErrorStatus: 'success' };
const UNDELIVERED = { ErrorCode: '1', ErrorStatus: 'failed: system failed' };

/** `subscribe_msg_sent_event`: the message with this number reached the phone, or WeChat failed to bring it there. */
export function sentEvent(
  message: { openid: string; templateId: string; at: Date },
  { id, isDelivered }: { id: string; isDelivered: boolean },
) {
  return eventOf('subscribe_msg_sent_event', {
    ...message,
    entry: {
      TemplateId: message.templateId,
      MsgID: id,
      ...(isDelivered ? DELIVERED : UNDELIVERED),
    },
  });
}

/** `subscribe_msg_change_event`: the person switched the template off in WeChat's settings. */
export function rejectedEvent(choice: { openid: string; templateId: string; at: Date }) {
  return eventOf('subscribe_msg_change_event', {
    ...choice,
    entry: { TemplateId: choice.templateId, SubscribeStatusString: 'reject' },
  });
}

function eventOf(name: string, { openid, at, entry }: MessageEvent): Fields {
  return {
    ToUserName: 'gh_devcloud',
    FromUserName: openid,
    CreateTime: String(Math.floor(at.getTime() / 1000)),
    MsgType: 'event',
    Event: name,
    List: entry,
  };
}
