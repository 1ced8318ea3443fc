import type { ParsedInput } from '../../contract';
import type { LexiconEntry } from '../../domain/appeal/lexicon';
import { DEFAULT_REPLY_TEMPLATES } from '../../domain/appeal/reply-templates';
import { VOICE_ONLY_ENTRY } from '../../domain/appeal/voice-only';
import { areaSettings } from '../lib/area-settings';

/** What a community sets for appeals. */
type AppealSettings = Pick<ParsedInput<'appeal.saveSettings'>, 'templates' | 'lexicon' | 'limits'>;

/** 社区书记 sets it, nobody else. */
export const APPEAL_SETTINGS = areaSettings<AppealSettings>('appeal', 'community_secretary', {
  templates: DEFAULT_REPLY_TEMPLATES.map((one) => ({ ...one, acts: [...one.acts] })),
  lexicon: [],
  limits: null,
});

/** The community's words as entries of the lexicon, and what every community has besides. */
export function lexiconOf({ lexicon }: Pick<AppealSettings, 'lexicon'>): LexiconEntry[] {
  const own = lexicon.map(({ id, danger, ...entry }) => ({
    ...entry,
    id: `community:${id}`,
    ...(danger && { danger }),
  }));
  return [VOICE_ONLY_ENTRY, ...own];
}
