/** A thing of an area: an appeal, a topic, a booking. */
export interface ThingRef {
  type: string;
  id: string;
}

/** The thing as one word, for ids and indexes. */
export function keyOf({ type, id }: ThingRef): string {
  return `${type}~${id}`;
}
