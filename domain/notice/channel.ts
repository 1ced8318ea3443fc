import type { Phrase } from './phrase';
import type { TemplateName } from './template-names';

/** How a message of one kind reaches a person. The inbox has every one; this is what else is tried. */
export interface Channel {
  /** The WeChat template that nudges; null: the inbox is enough. */
  template: TemplateName | null;
  /** What happened, in at most five characters. */
  word: Phrase;
  /** What happened, as the inbox says it. The words of the thing stand below it. */
  says: string;
  /** Urgent and no WeChat message gets through: the duty desk is asked to call. */
  isCalled?: true;
  /** What happened is worth a call to those who must act, whatever the colour of the thing. */
  isGrave?: true;
}

/** The page of the app that opens a thing. */
export interface ThingPage {
  /** As WeChat writes it, without a slash before it. */
  page: string;
  /** The page needs the id of the thing. */
  takesId: boolean;
}

/** What one area tells people: its things, and its kinds of messages, named `area.kind`. */
export interface NoticeArea<Area extends string> {
  things: Readonly<Record<string, ThingPage>>;
  kinds: Readonly<Record<`${Area}.${string}`, Channel>>;
}

export function inboxOnly(word: Phrase, says: string): Channel {
  return { template: null, word, says };
}

/** To residents: what became of their matter. */
export function progress(word: Phrase, says: string): Channel {
  return { template: 'progress', word, says };
}

/** To staff: something to do. */
export function task(word: Phrase, says: string): Channel {
  return { template: 'task', word, says };
}

/** To staff: something to do that bears a deadline. */
export function mustReach(word: Phrase, says: string): Channel {
  return { template: 'task', word, says, isCalled: true };
}

/** The same message, about something that is worth a call. */
export function grave(channel: Channel): Channel {
  return { ...channel, isGrave: true };
}

/** A list that sums up. */
export function digest(word: Phrase, says: string): Channel {
  return { template: 'digest', word, says };
}
