import type { Handover } from '../../../../../domain/appeal/acts';
import { hasOpenMarks, type TemplateAct } from '../../../../../domain/appeal/reply-templates';
import { FIELD_TEXT } from './text';

/** The words that are written for an act. */
export interface TextAsked {
  kind: 'text';
  label: string;
  placeholder: string;
  /** Shortest text that the act takes, characters; 0 when it may be empty. */
  minLength: number;
  /** Shortest text of those that may be empty, once something is written. */
  leastIfAny?: number;
  maxLength: number;
  /** Says what is wrong with a text of the right length; null when nothing is. */
  findProblem?: (text: string) => string | null;
}

/** Which post gets it, of those that may get it by this act. */
export interface PostField {
  kind: 'post';
  by: Handover;
}

/** One thing that the sheet of an act shows or asks for. `pages/detail/act-fields` draws it, `lacks` says what it lacks. */
export type Field =
  | TextAsked
  | PostField
  /** Which time it is passed on. */
  | { kind: 'handovers' }
  | { kind: 'replyHelp'; by: TemplateAct }
  /** How many working days; `pause`: until when the clocks would stand. */
  | { kind: 'days'; tells: 'pause' | null }
  /** Solved or not, and the stars. */
  | { kind: 'rating' }
  | { kind: 'colour' }
  | { kind: 'grant' }
  | { kind: 'department' }
  | { kind: 'duplicate' }
  | { kind: 'remindersLeft' }
  /** Words to hide; to `hide` by itself may also mean another openness. */
  | { kind: 'hiddenWords'; by: 'hide' | 'redact' }
  | { kind: 'openness' }
  /** Shall staff read what tells who an anonymous writer is? Nothing for one with a name. */
  | { kind: 'showsContact' }
  | { kind: 'channel' }
  | { kind: 'photos' };

type TextWords = Pick<TextAsked, 'label' | 'placeholder'>;

/** Asks for what is told to others; it must be written. */
export function askText(words: TextWords): TextAsked {
  return { kind: 'text', ...words, minLength: 2, maxLength: 1000 };
}

/** Asks why; it must be written. */
export function askReason(placeholder: string, label = '原因'): TextAsked {
  return { kind: 'text', label, placeholder, minLength: 2, maxLength: 500 };
}

function findOpenMarks(text: string): string | null {
  return hasOpenMarks(text) ? FIELD_TEXT.text.openMarks : null;
}

/** Asks for a reply to the resident: templates to begin with, and no gap of theirs left open. */
export function askReply(by: TemplateAct, words: TextWords): readonly Field[] {
  return [
    { kind: 'replyHelp', by },
    { ...askText(words), findProblem: findOpenMarks },
  ];
}
