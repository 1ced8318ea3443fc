/**
 * The value with `U+FFFD` for every half of a character (a lone surrogate, left when a length limit cuts an emoji):
 * UTF-8 cannot store a half, and whoever wrote it could not see what is wrong.
 */
export function wholeCharacters<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? Buffer.from(part).toString() : part,
  );
}
