import * as z from 'zod';
import { readByOthers, type Scene } from './read-by-others';

/** Made by the client once for each intent, sent again with every retry of it. */
export const idempotencyKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/)
  .describe('8–64 of A–Z a–z 0–9 _ -; new for each intent, the same for its retries');

export const instant = z.iso.datetime().describe('ISO 8601, UTC');
export const civilDate = z.iso.date().describe('A day in Beijing, 2026-03-02');

/** Marks that nobody sees: zero width, direction. They hide words from readers and from rules. */
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Without what nobody can see; a joiner stays within an emoji, not alone. */
function visible(text: string): string {
  const shown = text.replace(INVISIBLE, '').trim();
  return /^[\u200d\s]*$/.test(shown) ? '' : shown;
}

/**
 * Text a person wrote: without invisible marks, trimmed, no control characters except line breaks. Lengths as
 * JavaScript counts them: a Chinese character is 1, an emoji 2 or more.
 */
function cleanText(min: number, max: number) {
  return (
    z
      .string()
      .overwrite(visible)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
      .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/)
      .min(min)
      .max(max)
  );
}

/** Text that others read, and WeChat's check must let pass: if not, the call is refused. */
export function writtenText(min: number, max: number) {
  return readByOthers(cleanText(min, max), { scene: 'comment', mayWait: false });
}

/** Text that others read as soon as it passed. Until then it waits; the handler keeps it with `call.said`. */
export function waitingText(min: number, max: number, scene: Scene = 'comment') {
  return readByOthers(cleanText(min, max), { scene, mayWait: true });
}

/** Text that no list and no page shows to others: it is sealed, or only a rule reads it. It is not checked. */
export function ownText(min: number, max: number) {
  return cleanText(min, max);
}

/** Pages of a list: an opaque cursor from the last answer. */
export const cursor = z
  .string()
  .max(80)
  .regex(/^[\w:.~-]+$/)
  .optional();
export const limit = z.int().min(1).max(50).default(20);

/** An id of ours: letters, digits, `-`, `_`. Nothing that a query could take for an operator. */
export const id = z.string().regex(/^[\w-]{1,64}$/);
