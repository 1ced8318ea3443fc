import { CHANNELS } from '../../domain/notice/channels';
import {
  characterString,
  numberText,
  type Phrase,
  phrase,
  thing,
  time,
} from '../../domain/notice/template-fields';
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

function whatOf({ kind }: MessageRecord, count: number): string {
  return count > 1 ? `您有${count}条新消息` : CHANNELS[kind].word;
}

const FILLINGS: { [T in TemplateName]: (told: NoticeMessage, count: number) => Filling<T> } = {
  task: ({ notice, message }, count) => ({
    number: characterString(notice.number),
    colour: notice.priority === null ? NO_COLOUR : COLOURS[notice.priority],
    about: thing(notice.excerpt),
    at: time(notice.at),
    what: thing(whatOf(message, count)),
  }),
  progress: ({ notice, message }) => ({
    number: characterString(notice.number),
    state: CHANNELS[message.kind].word,
    about: thing(notice.excerpt),
    at: time(notice.at),
  }),
  digest: ({ notice, message }, count) => ({
    what: thing(whatOf(message, count)),
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

const PAGES: Record<NoticeRecord['thing']['type'], (id: string) => string> = {
  appeal: (id) => `features/appeal/pages/detail/index?id=${id}`,
  queue: () => 'features/desk/pages/queue/index',
  inbox: () => 'features/notice/pages/inbox/index',
  calls: () => 'features/desk/pages/calls/index',
};

/** Where a tap on the nudge leads: the exact page, or the inbox for several. */
export function pageOf({ notice }: NoticeMessage, count: number): string {
  const { type, id } = notice.thing;
  return count > 1 ? PAGES.inbox('') : PAGES[type](id);
}
