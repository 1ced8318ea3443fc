/** A switch and how it stands, for those who listen. */
export function sayState(name: string, isOn: boolean): string {
  return `${name}，${isOn ? '已开' : '已关'}`;
}
