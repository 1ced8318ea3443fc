import type { Output } from '../../contract';
import type { TimeLimits } from '../../domain/appeal/deadlines';
import type { LexiconEntry } from '../../domain/appeal/lexicon';
import { DEFAULT_REPLY_TEMPLATES, type TemplateAct } from '../../domain/appeal/reply-templates';
import type { DangerNumber } from '../../domain/appeal/vocabulary';
import { VOICE_ONLY_ENTRY } from '../../domain/appeal/voice-only';
import { roleKey } from '../../domain/people';
import { type Section, type SectionPlace, sectionOf } from '../lib/community-settings';
import type { PersonRecord, PlaceRecord } from '../lib/people';

/** What a community sets for appeals. */
export interface AppealSettings {
  templates: {
    id: string;
    acts: TemplateAct[];
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
}

/** Where they are kept. */
export function settingsPlace(communityId: string): SectionPlace {
  return { communityId, area: 'appeal' };
}

/** Null for a community that has set nothing yet. One request. */
export function settingsOf(communityId: string): Promise<Section<AppealSettings> | null> {
  return sectionOf<AppealSettings>(settingsPlace(communityId));
}

/** The community's words as entries of the lexicon, and what every community has besides. */
export function lexiconOf(settings: AppealSettings | null): LexiconEntry[] {
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
  record: Section<AppealSettings> | null,
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
