/** One more than asked for tells whether there is a next page; the cursor is the last item's place in the order. */
export function pageOf<T>(
  found: readonly T[],
  limit: number,
  placeOf: (item: T) => string,
): { page: T[]; nextCursor: string | null } {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: found.length > limit && last ? placeOf(last) : null };
}
