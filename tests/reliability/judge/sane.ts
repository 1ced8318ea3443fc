// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be stored
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const HALF = /\p{Surrogate}/u;
const LONGEST = 2000;
const SEALED = /^v\d+(\.[\w-]+){3}$/;
/**
 * Three bytes of a Chinese character are four when they are sealed; a nonce and a mark come with them, and what fills them up
 * to a multiple of 64 bytes.
 */
const LONGEST_SEALED = 4 * LONGEST + 50 + 86;

/** What is wrong with a stored value, wherever it came from; empty when nothing is. */
export function problemsOf(value: unknown, at = ''): string[] {
  if (typeof value === 'string') {
    if (CONTROL.test(value)) return [`${at}: control characters`];
    if (HALF.test(value)) return [`${at}: half a character`];
    const longest = SEALED.test(value) ? LONGEST_SEALED : LONGEST;
    return value.length > longest ? [`${at}: ${value.length} characters`] : [];
  }
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(/^\$|^__proto__$|\./.test(key) ? [`${at}: a field called ${key}`] : []),
    ...problemsOf(part, `${at}.${key}`),
  ]);
}
