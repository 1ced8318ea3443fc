import { useDidHide } from '@tarojs/taro';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { tellTyped } from '../../../setup/typed-text';
import { type Draft, emptyDraft } from '../draft';
import { askAboutDraft, draftBox, openRoom, removeDraft } from '../drafts/room';

export interface DraftControl {
  draftId: string;
  draft: Draft;
  update: (change: (draft: Draft) => Draft) => void;
  /** A field was left: what is written is kept now. */
  save: () => void;
  /** Throws everything away and starts a new one. */
  clear: () => void;
  /** The appeal was taken: the draft is deleted and never written again. */
  finish: () => void;
  /** Leaves this draft as it is and goes on with another one. */
  open: (draftId: string) => void;
  /** Leaves this draft as it is and starts a new one. */
  startAnother: () => void;
  isRestored: boolean;
  lostFiles: number;
}

/** The draft as the box has it; its last state once it is gone, until the page leaves. */
function useContent(draftId: string): Draft {
  const last = useRef<Draft>(emptyDraft(draftId));
  const read = useCallback(() => {
    last.current = draftBox.read(draftId) ?? last.current;
    return last.current;
  }, [draftId]);
  return useSyncExternalStore(draftBox.subscribe, read, read);
}

/** What stands in the fields is kept now. */
function saveTyped(): void {
  tellTyped();
  draftBox.flush();
}

/** Nothing written may depend on a timer when the page or the app goes away. */
function useSavingOnLeave(): void {
  useDidHide(saveTyped);
  useEffect(() => saveTyped, []);
}

function useActions(draftId: string) {
  return useMemo(() => {
    const update: DraftControl['update'] = (change) => draftBox.update(draftId, change);
    const finish = () => draftBox.remove(draftId);
    return { update, finish };
  }, [draftId]);
}

/**
 * An appeal being written, kept on this phone through errors, reloads and lost networks: the one asked for, else the
 * newest unfinished one, else a blank one.
 */
export function useDraft(wanted?: string): DraftControl {
  const [{ id: draftId, isRestored }, setOpened] = useState(() => draftBox.open(wanted));
  const draft = useContent(draftId);
  const actions = useActions(draftId);
  useSavingOnLeave();
  useEffect(() => {
    openRoom();
    void askAboutDraft(draftId);
  }, [draftId]);
  const startAnother = useCallback(() => {
    draftBox.flush();
    setOpened({ id: draftBox.start(), isRestored: false });
  }, []);
  const open = useCallback((id: string) => {
    draftBox.flush();
    setOpened(draftBox.open(id));
  }, []);
  const clear = useCallback(() => {
    removeDraft(draftId);
    startAnother();
  }, [draftId, startAnother]);
  const { lostFiles } = draft;
  return {
    ...actions,
    save: saveTyped,
    clear,
    open,
    startAnother,
    draftId,
    draft,
    isRestored,
    lostFiles,
  };
}

/** The drafts on this phone, newest first. */
export function useDraftList() {
  useEffect(openRoom, []);
  return useSyncExternalStore(draftBox.subscribe, draftBox.list, draftBox.list);
}
