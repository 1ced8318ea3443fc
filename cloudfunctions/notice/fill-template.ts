import { CHANNELS, pageOfThing, type ThingRef } from '../../domain/areas';
import { type Phrase, phrase } from '../../domain/notice/phrase';
import { characterString, numberText, thing, time } from '../../domain/notice/template-fields';
import type { TemplateName } from '../../domain/notice/template-names';
import { type Filling, fill, type TemplateData } from '../../domain/notice/templates';
import type { Priority } from '../../domain/priority';
import type { MessageRecord, NoticeRecord } from './record';

const COLOURS: Record<Priority, Phrase> = {
  red: phrase('紧急'),
  yellow: phrase('一般'),
  blue: phrase('咨询'),
};
const NO_COLOUR = phrase('待办');

/** A message with its notice. */
export interface NoticeMessage {
  notice: NoticeRecord;
  message: MessageRecord;
}

function whatOf({ notice, message }: NoticeMessage, count: number): string {
  if (count === 1) return CHANNELS[message.kind].word;
  return notice.isUrgent ? `又有${count}条紧急消息` : `您有${count}条新消息`;
}

const FILLINGS: { [T in TemplateName]: (told: NoticeMessage, count: number) => Filling<T> } = {
  task: ({ notice, message }, count) => ({
    number: characterString(notice.number),
    colour: notice.priority === null ? NO_COLOUR : COLOURS[notice.priority],
    about: thing(notice.excerpt),
    at: time(notice.at),
    what: thing(whatOf({ notice, message }, count)),
  }),
  progress: ({ notice, message }) => ({
    number: characterString(notice.number),
    state: CHANNELS[message.kind].word,
    about: thing(notice.excerpt),
    at: time(notice.at),
  }),
  digest: ({ notice, message }, count) => ({
    what: thing(whatOf({ notice, message }, count)),
    count: numberText(count > 1 ? count : (notice.count ?? count)),
    at: time(notice.at),
  }),
};

/** The data of the nudge for one message, or for several, of which one is `told`. No personal data: the excerpt is scrubbed. */
export function templateData<T extends TemplateName>(
  template: T,
  told: NoticeMessage,
  count: number,
): TemplateData {
  return fill(template, FILLINGS[template](told, count));
}

/** Where a tap on the nudge leads: the page of the thing, or the inbox for several messages. */
export function pageOf({ notice }: NoticeMessage, count: number): string {
  return pageOfThing(count > 1 ? INBOX : notice.thing);
}
const INBOX: ThingRef = { type: 'inbox', id: '' };
