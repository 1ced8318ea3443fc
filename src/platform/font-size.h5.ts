/** A browser enlarges the page itself. */
export function fontFactor(): number {
  return 1;
}
