/** WeChat draws the bar with the way back itself. */
export function needsBackBar(): boolean {
  return false;
}
