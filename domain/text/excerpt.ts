/** The beginning of a text on one line, at most `length` characters (code points) with the `…` of a cut. */
export function excerptOf(text: string, length = 80): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')];
  if (characters.length <= length) return characters.join('');
  return `${characters.slice(0, Math.max(0, length - 1)).join('')}…`;
}
