import type { Fields } from '../database/document';

/** An event about the messages of one person, with the fields of WeChat's documents (订阅消息事件推送, JSON). */
interface MessageEvent {
  openid: string;
  at: Date;
  /** WeChat sends a single entry bare and several as an array. devcloud always has one. */
  entry: Record<string, string>;
}

/**
 * The documents show only `success`. They say that failures are those of WeChat's own push (失败仅包含因异步推送导致的系统失败). The
 * text of a failure here is that of `TEMPLATESENDJOBFINISH`, the event about template messages.
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
