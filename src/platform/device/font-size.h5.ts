/** A browser enlarges the page itself. */
export function fontFactor(): number {
  return 1;
}

/** A browser's own size needs no asking. */
export function watchFontSize(): void {}
