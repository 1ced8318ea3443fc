import type { Category } from '../../../domain/appeal/vocabulary';
import { CATEGORIES } from '../../../domain/appeal/vocabulary';
import type { Priority } from '../../../domain/priority';
import { PRIORITIES } from '../../../domain/priority';

/** A text as a resident would type it, and the colour a sensible duty officer would give it. */
export interface LabelledMessage {
  text: string;
  category: Category;
  /** Never below what the category alone gives. */
  colour: Priority;
  why: string;
}

const LINE = /^(\w+) (\w+) \| ([^|]+) \| (.+)$/;

/** Reads one message a line, `colour category | why | text`; throws on a line it cannot read. */
export function readMessages(table: string): LabelledMessage[] {
  return table.trim().split('\n').map(readLine);
}

function readLine(line: string): LabelledMessage {
  const [, colourWord, categoryWord, why, text] = LINE.exec(line) ?? [];
  const colour = PRIORITIES.find((one) => one === colourWord);
  const category = CATEGORIES.find((one) => one === categoryWord);
  if (!colour || !category || !why || !text) throw new Error(`unreadable message: ${line}`);
  return { text, category, colour, why };
}
