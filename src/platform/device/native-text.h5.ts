/** A browser's fields get no echo: Taro leaves the text of a field without `value` to it. */
export function stopEchoes(): void {}

/** Runs before any page handles a click: on an iPhone a click does not leave the field. */
export function beforeEachStep(work: () => void): void {
  document.addEventListener('click', work, true);
}
