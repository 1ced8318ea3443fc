/** Every `of`th of a list, from the `shard`th: the files of a test share a list so, and whatever is added to it. */
export function shareOf<T>(list: readonly T[], shard: number, of: number): T[] {
  return list.filter((_, index) => index % of === shard - 1);
}
