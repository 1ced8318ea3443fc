/** The storage of a mini program belongs to one person already. */
export function ownKey(key: string): string {
  return key;
}
