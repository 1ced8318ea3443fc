/** A key that seals personal data, as the settings hold it. */
export interface StoredKey {
  id: number;
  /** 32 bytes in base64. */
  key: string;
}

/** The keys after one step of a change of keys, and what the step was. */
export interface Rekeyed {
  step: 'opens' | 'seals' | 'waits' | 'dropped' | 'refused';
  keys: StoredKey[];
}

/**
 * One step of a change of keys. The functions are deployed one after another, so all of them must open what a new key
 * seals before one of them seals with it: first the new key only opens, then it seals, and the jobs seal the older texts
 * anew. `isDropping`: nothing is sealed with the older keys any more.
 */
export function nextKeys(
  known: readonly StoredKey[],
  { newKey, isDropping }: { newKey: string; isDropping: boolean },
): Rekeyed {
  const [first, ...others] = known;
  if (first === undefined) return { step: 'refused', keys: [] };
  const newest = known.reduce((one, other) => (other.id > one.id ? other : one));
  if (newest !== first) {
    if (isDropping) return { step: 'refused', keys: [...known] };
    return { step: 'seals', keys: [newest, ...known.filter((one) => one !== newest)] };
  }
  if (isDropping) return { step: 'dropped', keys: [first] };
  if (others.length > 0) return { step: 'waits', keys: [...known] };
  return { step: 'opens', keys: [first, { id: first.id + 1, key: newKey }] };
}
