import type { Output } from '../../contract';
import type { TimeLimits } from '../../domain/appeal/deadlines';
import type { LexiconEntry } from '../../domain/appeal/lexicon';
import { DEFAULT_REPLY_TEMPLATES } from '../../domain/appeal/reply-templates';
import type { DangerNumber } from '../../domain/appeal/vocabulary';
import { VOICE_ONLY_ENTRY } from '../../domain/appeal/voice-only';
import { roleKey } from '../../domain/people';
import { collection } from '../lib/db/collection';
import type { PersonRecord, PlaceRecord } from '../lib/people';

/** What a community sets for itself; `_id` is the community's. */
export interface SettingsRecord {
  _id: string;
  templates: {
    id: string;
    acts: ('respond' | 'progress' | 'resolve')[];
    title: string;
    text: string;
  }[];
  lexicon: {
    id: string;
    words: string[];
    unless: string[];
    priority: 'yellow' | 'red';
    danger?: DangerNumber;
  }[];
  limits: TimeLimits | null;
  version: number;
  savedAt: string;
  savedBy: string;
  /** Of the last saving: a retry changes nothing. */
  key: string;
}

const communities = collection<SettingsRecord>('communities');

/** Null for a community that has set nothing yet. One request. */
export function settingsOf(communityId: string): Promise<SettingsRecord | null> {
  return communities.find(communityId);
}

/** The community's words as entries of the lexicon, and what every community has besides. */
export function lexiconOf(settings: SettingsRecord | null): LexiconEntry[] {
  const own = (settings?.lexicon ?? []).map(({ id, danger, ...entry }) => ({
    ...entry,
    id: `community:${id}`,
    ...(danger && { danger }),
  }));
  return [VOICE_ONLY_ENTRY, ...own];
}

/** 社区书记 sets it, nobody else. */
export function maySet({ roles }: PersonRecord, communityId: string): boolean {
  return roles.includes(roleKey('community_secretary', communityId));
}

/** What a community has set, or what everybody begins with. */
export function presentSettings(
  record: SettingsRecord | null,
  { _id, name }: PlaceRecord,
  person: PersonRecord,
): Output<'appeal.settings'> {
  return {
    communityId: _id,
    communityName: name,
    templates:
      record?.templates ?? DEFAULT_REPLY_TEMPLATES.map((one) => ({ ...one, acts: [...one.acts] })),
    lexicon: record?.lexicon ?? [],
    limits: (record?.limits ?? null) as Output<'appeal.settings'>['limits'],
    version: record?.version ?? 0,
    savedAt: record?.savedAt ?? null,
    mayEdit: maySet(person, _id),
  };
}
