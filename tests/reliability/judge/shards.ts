/** Which share of a list a file has: the `shard`th of `of`, from 1. */
export interface Share {
  shard: number;
  of: number;
}

/** Every `of`th of a list, from the `shard`th: the files of a test share a list so, and whatever is added to it. */
export function shareOf<T>(list: readonly T[], { shard, of }: Share): T[] {
  return list.filter((_, index) => index % of === shard - 1);
}
