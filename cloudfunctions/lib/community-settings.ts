import { isDeepStrictEqual } from 'node:util';
import { collection } from './db/collection';
import { transaction } from './db/transaction';
import { type Refusal, refuse } from './errors';

/** How and when a section was saved last. */
interface Saved {
  /** Counts the savings. */
  version: number;
  savedAt: string;
  savedBy: string;
  /** Of the last saving: a retry changes nothing. */
  key: string;
}

/** What a community sets for one area. */
export type Section<V extends object> = V & Saved;

/** What a community sets for itself, one section for each area; `_id` is the community's. */
interface CommunityRecord {
  _id: string;
  sections: Partial<Record<string, Section<object>>>;
}

/** Where a section is: whose it is, and of which area. */
export interface SectionPlace {
  communityId: string;
  area: string;
}

const communities = collection<CommunityRecord>('communities');

/** Null for a community that has set nothing yet. The area says of which type its section is. One request. */
export async function sectionOf<V extends object>({
  communityId,
  area,
}: SectionPlace): Promise<Section<V> | null> {
  const community = await communities.find(communityId);
  return (community?.sections[area] ?? null) as Section<V> | null;
}

/** A section on its way, and the version that it was made over. */
export interface NewSection<V extends object> extends Pick<Saved, 'savedAt' | 'savedBy' | 'key'> {
  values: V;
  over: number;
}

/** What was set, without how and when. */
export function valuesOf<V extends object>(section: Section<V>): V {
  const { version: _version, savedAt: _at, savedBy: _by, key: _key, ...values } = section;
  return values as object as V;
}

/**
 * Saves a section only over the version that was read, so that nobody's work is lost unseen. Once for each key: the same
 * key with other values is a CONFLICT.
 */
export function saveSection<V extends object>(
  { communityId: _id, area }: SectionPlace,
  { values, over, savedAt, savedBy, key }: NewSection<V>,
): Promise<Section<V> | Refusal<'CONFLICT'>> {
  return transaction(async (tx): Promise<Section<V> | Refusal<'CONFLICT'>> => {
    const community = await tx.find<CommunityRecord>('communities', _id);
    const before = (community?.sections[area] ?? null) as Section<V> | null;
    if (before?.key === key && before.savedBy === savedBy) {
      return isDeepStrictEqual(valuesOf(before), values) ? before : refuse('CONFLICT');
    }
    if ((before?.version ?? 0) !== over) return refuse('CONFLICT');
    const after: Section<V> = { ...values, version: over + 1, savedAt, savedBy, key };
    const sections = { ...community?.sections, [area]: after };
    if (community) await tx.update<CommunityRecord>('communities', _id, { sections });
    else await tx.insert<CommunityRecord>('communities', { _id, sections });
    return after;
  });
}
