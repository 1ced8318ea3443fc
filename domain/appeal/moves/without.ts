/** The list without those taken. */
export function without<T>(list: readonly T[], taken: readonly T[]): T[] {
  return list.filter((one) => !taken.includes(one));
}
