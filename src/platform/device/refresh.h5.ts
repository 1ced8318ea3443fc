/** Nothing to do: react-query listens to the browser's own visibility event. */
export function watchVisibility(): void {}
