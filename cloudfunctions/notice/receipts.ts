import { instantOf } from '../../domain/calendar/beijing-time';
import { clearSwitchedOff } from '../../domain/notice/credits';
import { applyReceipt, type DeliveryItem, type Receipt } from '../../domain/notice/delivery';
import { callAt } from '../../domain/notice/line';
import { TEMPLATE_NAMES, type TemplateName } from '../../domain/notice/template-names';
import { transaction } from '../lib/db/transaction';
import { log } from '../lib/log';
import { instantNow } from '../lib/now';
import { functionSettings } from '../lib/settings';
import { changeMailbox } from './mailbox';
import { earliestDue, type MessageRecord, type NoticeRecord } from './record';

/** One entry of WeChat's events about subscription messages; a single one comes without the array. */
interface Entry {
  TemplateId?: unknown;
  MsgID?: unknown;
  ErrorCode?: unknown;
  SubscribeStatusString?: unknown;
}

/** WeChat docs, 小程序订阅消息, 订阅消息事件推送: who, when (seconds), and what became of which templates. */
export interface SubscribeEvent {
  Event: 'subscribe_msg_sent_event' | 'subscribe_msg_change_event';
  FromUserName: string;
  CreateTime: unknown;
  List?: Entry | Entry[];
}

const EVENTS = ['subscribe_msg_sent_event', 'subscribe_msg_change_event'];

export function isSubscribeEvent(event: object): event is SubscribeEvent {
  const { Event, FromUserName } = event as Partial<SubscribeEvent>;
  return EVENTS.some((name) => name === Event) && typeof FromUserName === 'string';
}

/** A message was delivered or not, or the person switched templates off; again changes nothing. */
export async function recordSubscribeEvent(
  event: SubscribeEvent,
): Promise<{ ok: true; data: null }> {
  const entries = Array.isArray(event.List) ? event.List : [event.List ?? {}];
  for (const entry of entries) {
    const template = templateOf(entry.TemplateId);
    if (template === null) log('warn', 'subscribeEventUnknown', { event: event.Event });
    else if (event.Event === 'subscribe_msg_sent_event') await confirm(event, entry, template);
    else await switchOff(event, entry, template);
  }
  return { ok: true, data: null };
}

function templateOf(id: unknown): TemplateName | null {
  const { templates } = functionSettings();
  return TEMPLATE_NAMES.find((name) => templates[name] === id) ?? null;
}

/** WeChat counts seconds, as a number or a text. */
function writtenAt(createTime: unknown): string {
  return instantOf(Number(createTime) * 1000 || instantNow());
}

async function confirm(
  { FromUserName, CreateTime }: SubscribeEvent,
  { MsgID, ErrorCode }: Entry,
  template: TemplateName,
): Promise<void> {
  const at = writtenAt(CreateTime);
  const isSent = String(ErrorCode ?? '0') === '0';
  const receipt: Receipt = { id: String(MsgID), template, isSent, at };
  await changeMailbox(FromUserName, async (mailbox) => {
    if (mailbox.version === 0) return mailbox;
    const { state, undelivered } = applyReceipt(mailbox, receipt);
    await takeBack(undelivered, at);
    return state === mailbox ? mailbox : { ...mailbox, ...state };
  });
}

/**
 * WeChat took them and did not deliver them: they have not reached the person after all. The event may come before the
 * sender has recorded that they left. Again changes nothing; so it comes before the event is counted, and a crash between
 * the two loses nothing.
 */
export async function takeBack(items: readonly DeliveryItem[], now: string): Promise<void> {
  for (const item of items) await takeOneBack(item, now);
}

/** What a message that WeChat took may be at that moment. */
const TAKEN: readonly MessageRecord['state'][] = ['queued', 'sent'];

async function takeOneBack({ noticeId, index }: DeliveryItem, now: string): Promise<void> {
  await transaction(async (tx) => {
    const notice = await tx.find<NoticeRecord>('notices', noticeId);
    const message = notice?.messages[index];
    if (!notice || !message || !TAKEN.includes(message.state)) return;
    const dueAt = notice.communityId === null ? null : callAt(message.kind, now);
    const lost = { ...message, state: 'unreached' as const, dueAt, waiting: null };
    const messages = notice.messages.map((one, at) => (at === index ? lost : one));
    await tx.update<NoticeRecord>('notices', noticeId, {
      messages,
      dueAt: dueAt === null ? earliestDue(messages) : now,
    });
  });
}

/** Only refusals are pushed (目前只推送取消订阅的事件). */
async function switchOff(
  { FromUserName, CreateTime }: SubscribeEvent,
  { SubscribeStatusString }: Entry,
  template: TemplateName,
): Promise<void> {
  if (SubscribeStatusString !== 'reject') return;
  await changeMailbox(FromUserName, (mailbox) => {
    const credits = clearSwitchedOff(mailbox.credits, template, writtenAt(CreateTime));
    return mailbox.version === 0 || credits === mailbox.credits ? mailbox : { ...mailbox, credits };
  });
}
