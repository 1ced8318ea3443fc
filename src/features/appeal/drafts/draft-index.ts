import type { Category } from '../../../../domain/appeal/vocabulary';
import { type Draft, VOICE_ONLY_CONTENT } from '../draft';

/** What a list of drafts shows of one. */
export interface DraftEntry {
  id: string;
  category: Category | null;
  /** The first words; empty when nothing was written. */
  excerpt: string;
  files: number;
  hasVoice: boolean;
  isWaitingToSend: boolean;
  /** ISO UTC. */
  savedAt: string;
}

/** Newest first. */
export type DraftIndex = readonly DraftEntry[];

/** Drafts kept on one phone. */
export const MAX_DRAFTS = 10;

const EXCERPT = 30;

/** A draft as the list of drafts shows it. */
export function entryOf(id: string, draft: Draft, savedAt: string): DraftEntry {
  const hasVoice = draft.files.some((file) => file.kind === 'voice');
  const words = draft.content.trim().replace(/\s+/g, ' ');
  return {
    id,
    category: draft.category,
    excerpt: words === VOICE_ONLY_CONTENT ? '' : [...words].slice(0, EXCERPT).join(''),
    files: draft.files.length,
    hasVoice,
    isWaitingToSend: draft.isWaitingToSend,
    savedAt,
  };
}

/** Takes a draft out of the list. */
export function withoutEntry(index: DraftIndex, id: string): DraftIndex {
  return index.filter((entry) => entry.id !== id);
}

/**
 * Puts a draft first in the list. Over ten, the one longest untouched goes, and its id is answered; never one that
 * waits to be sent.
 */
export function withEntry(
  index: DraftIndex,
  entry: DraftEntry,
): { index: DraftIndex; dropped: string | null } {
  const all = [entry, ...withoutEntry(index, entry.id)];
  const oldest = [...all]
    .reverse()
    .find(({ id, isWaitingToSend }) => id !== entry.id && !isWaitingToSend);
  if (all.length <= MAX_DRAFTS || !oldest) return { index: all, dropped: null };
  return { index: withoutEntry(all, oldest.id), dropped: oldest.id };
}

/** The draft to go on with when none was chosen: the newest that does not wait to be sent; null when there is none. */
export function newestUnfinished(index: DraftIndex): string | null {
  return index.find((entry) => !entry.isWaitingToSend)?.id ?? null;
}
