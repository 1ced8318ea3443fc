import { formatBeijing } from '../calendar/beijing-time';
import type { Made, Phrase } from './phrase';

/**
 * Values of subscription template fields. Each kind of field has a type of its own that only the functions here make,
 * so a value that WeChat would refuse (47003) does not compile. Limits: WeChat docs, subscribeMessage.send, 参数限制.
 * The phrase has a file of its own: the app takes phrases, and an old WeChat lacks what this file needs (Intl.Segmenter).
 */

/** 事物: 20 characters. */
export type Thing = Made<'thing'>;
/** 字符串: 32 digits, letters or signs. */
export type CharacterString = Made<'character_string'>;
/** 数字: 32 digits. */
export type NumberText = Made<'number'>;
/** 时间: 2026年03月02日 08:05. */
export type Time = Made<'time'>;

export interface FieldValues {
  thing: Thing;
  phrase: Phrase;
  character_string: CharacterString;
  number: NumberText;
  time: Time;
}
export type FieldKind = keyof FieldValues;

const THING_MAX = 20;
const STRING_MAX = 32;
const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Counted as the strictest reader would, in UTF-16 units; cut between characters as people see them. */
export function thing(text: string): Thing {
  const line = text.replace(REFUSED, '').replace(BLANK, ' ').trim();
  if (!VISIBLE.test(line)) return '（没有文字）' as Thing;
  return (line.length <= THING_MAX ? line : `${cut(line, THING_MAX - 1)}…`) as Thing;
}

/** Halves of characters, signs that turn the direction of writing, spaces without width. */
const REFUSED = /[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f]/gu;
/** Line breaks and other control characters: WeChat refuses them. */
const BLANK = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A character that alone is too long (a letter under a heap of accents) is left out. */
function cut(text: string, max: number): string {
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (segment.length > max) continue;
    if (kept.length + segment.length > max) break;
    kept += segment;
  }
  return kept;
}

/** What is no letter, digit or sign falls out. */
export function characterString(text: string): CharacterString {
  const kept = text.replace(/[^\x20-\x7e]/g, '').trim();
  return (kept === '' ? '-' : kept.slice(0, STRING_MAX)) as CharacterString;
}

/** A whole number from 0; what is no number is 0. */
export function numberText(value: number): NumberText {
  const whole = Math.max(0, Math.trunc(value) || 0);
  return String(Math.min(whole, Number.MAX_SAFE_INTEGER)) as NumberText;
}

/** An instant (ISO UTC) as the clock in Beijing shows it. */
export function time(instant: string): Time {
  return formatBeijing(instant, 'YYYY年MM月DD日 HH:mm') as Time;
}
