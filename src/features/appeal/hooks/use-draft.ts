import { useCallback, useEffect, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../../platform/key';
import { load, remove, save } from '../../../platform/storage';
import { type Draft, emptyDraft, isBlank, reviveDraft } from '../draft';

const STORAGE_KEY = 'appeal.draft';
const SAVE_AFTER_MS = 400;

interface Opened {
  draft: Draft;
  isRestored: boolean;
  lostFiles: number;
}

function openDraft(): Opened {
  const stored = load<Draft>(STORAGE_KEY);
  if (!stored || isBlank(stored)) {
    return { draft: emptyDraft(newIdempotencyKey()), isRestored: false, lostFiles: 0 };
  }
  return { ...reviveDraft(stored), isRestored: true };
}

/** Writes the draft to the phone a moment after each change, and at once when the page goes away. */
function useSaving(draft: Draft): () => void {
  const latest = useRef<Draft | null>(draft);
  useEffect(() => {
    if (latest.current === null) return undefined;
    latest.current = draft;
    const timer = setTimeout(() => {
      // A timer may still be waiting when the appeal has been taken.
      if (latest.current !== null) save(STORAGE_KEY, draft);
    }, SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(
    () => () => {
      if (latest.current !== null) save(STORAGE_KEY, latest.current);
    },
    [],
  );
  return useCallback(() => {
    latest.current = null;
    remove(STORAGE_KEY);
  }, []);
}

export interface DraftControl {
  draft: Draft;
  update: (change: (draft: Draft) => Draft) => void;
  /** Throws everything away and starts a new one. */
  clear: () => void;
  /** The appeal was taken: the draft is deleted and never written again. */
  finish: () => void;
  /** The last try was refused, so the next one is another intent. */
  renewKey: () => void;
  isRestored: boolean;
  lostFiles: number;
}

/** The appeal being written, kept on this phone through errors, reloads and lost networks. */
export function useDraft(): DraftControl {
  const [opened, setOpened] = useState(openDraft);
  const finish = useSaving(opened.draft);
  const update = useCallback(
    (change: (draft: Draft) => Draft) =>
      setOpened((before) => ({ ...before, draft: change(before.draft) })),
    [],
  );
  const clear = useCallback(
    () => setOpened({ draft: emptyDraft(newIdempotencyKey()), isRestored: false, lostFiles: 0 }),
    [],
  );
  const renewKey = useCallback(
    () => update((draft) => ({ ...draft, idempotencyKey: newIdempotencyKey() })),
    [update],
  );
  return { ...opened, update, clear, finish, renewKey };
}
