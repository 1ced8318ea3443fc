import type { TimelineEntryView } from '../../../contract';
import { ROLE_NAMES } from '../../setup/text';
import { TIMELINE_WORDS } from './acts';
import { BY_TEXT, LEVEL_TEXT } from './text';

/** What was done, and where it came to: 「上报了诉求，转到街道」. */
export function sayAct(entry: TimelineEntryView): string {
  const { timeline } = TIMELINE_WORDS[entry.act];
  return entry.toLevel === null ? timeline : `${timeline}，由${LEVEL_TEXT[entry.toLevel]}办理`;
}

/** What was said with it; a bare number says what it counts or names. */
export function sayText({ act, text }: TimelineEntryView): string | null {
  const { sayText: say } = TIMELINE_WORDS[act];
  return text === null || !say ? text : say(text);
}

/** The newest first; of the same instant what was done last. */
export function newestFirst(entries: readonly TimelineEntryView[]): TimelineEntryView[] {
  return [...entries].reverse().sort((a, b) => b.at.localeCompare(a.at));
}

/** Who did it: 「李文静（解放路社区第一网格 · 网格员）」, the post alone when the name may not be shown. */
export function sayBy({ by }: TimelineEntryView): string {
  if (by.role === 'clock') return BY_TEXT.clock;
  if (by.role === 'owner') return by.name ? `${BY_TEXT.owner} ${by.name}` : BY_TEXT.owner;
  const post = [by.placeName, ROLE_NAMES[by.role]].filter(Boolean).join(' · ');
  return by.name ? `${by.name}（${post}）` : post;
}
