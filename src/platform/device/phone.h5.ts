/** Opens the phone's dialler with the number; the person still presses call. */
export function dial(number: string): void {
  window.location.href = `tel:${number}`;
}
