import { useEffect, useState } from 'react';
import type { SettingsView } from '../../../../../contract';
import { type FailureCode, failureCode } from '../../../../platform/cloud/call-error';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { load, remove, save } from '../../../../platform/storage/storage';
import { isSameIntent } from '../../../appeal/intent';
import { useSaveSettings } from '../../hooks/use-settings';
import {
  changedParts,
  inputFrom,
  type Merged,
  type Part,
  rebase,
  type Typed,
  typedOf,
} from './typed';

interface Sheet {
  /** The settings as they were read: what is typed is compared with them, and saved over them. */
  base: SettingsView;
  typed: Typed;
  /** Of this content; another content is another intent. */
  idempotencyKey: string;
  /** What both sides changed, after another's settings were fetched. */
  both: Merged['both'] | null;
}

export interface Editing extends Pick<Sheet, 'typed' | 'both'> {
  mayEdit: boolean;
  changed: readonly Part[];
  /** Something in it cannot be sent as it is. */
  isWrong: boolean;
  isSaving: boolean;
  /** Saved, and nothing changed since. */
  isSaved: boolean;
  failure: FailureCode | null;
  change: (change: Partial<Typed>) => void;
  save: () => void;
  discard: () => void;
  /** Puts one's own changes over what somebody else saved. */
  adopt: (theirs: SettingsView) => void;
}

function sheetOf(base: SettingsView, typed = typedOf(base), both: Sheet['both'] = null): Sheet {
  return { base, typed, both, idempotencyKey: newIdempotencyKey() };
}

const keyOf = ({ communityId }: SettingsView) => `desk.settings.${communityId}`;

/** What is typed, also after a reload: the phone keeps it until it is saved or discarded. */
function useSheet(view: SettingsView) {
  const [sheet, setSheet] = useState(() => load<Sheet>(keyOf(view)) ?? sheetOf(view));
  const changed = changedParts(typedOf(sheet.base), sheet.typed);
  const isUntouched = changed.length === 0;
  useEffect(() => {
    if (isUntouched) remove(keyOf(sheet.base));
    else save(keyOf(sheet.base), sheet);
  }, [isUntouched, sheet]);
  // Read again, and nothing typed that could be lost: what is new is shown.
  useEffect(() => {
    if (isUntouched) setSheet((now) => (now.base.version < view.version ? sheetOf(view) : now));
  }, [isUntouched, view]);
  return { sheet, setSheet, changed };
}

/** Saves what is typed; what was typed on during the saving stays typed. */
function useSaving(sheet: Sheet, setSheet: (change: (now: Sheet) => Sheet) => void) {
  const { base, typed, idempotencyKey } = sheet;
  const saving = useSaveSettings();
  const input = inputFrom(typed, base.version);
  const save = () => {
    if (input === null || saving.isPending) return;
    saving.mutate(
      { ...input, communityId: base.communityId, idempotencyKey },
      {
        onSuccess: (saved) =>
          setSheet((now) => sheetOf(saved, now.typed === typed ? typedOf(saved) : now.typed)),
        onError: (error) => {
          if (isSameIntent(failureCode(error))) return;
          setSheet((now) => ({ ...now, idempotencyKey: newIdempotencyKey() }));
        },
      },
    );
  };
  return { saving, save, isWrong: input === null };
}

/** Settings being changed on this phone, until they are saved as a whole. */
export function useTyped(view: SettingsView): Editing {
  const { sheet, setSheet, changed } = useSheet(view);
  const { base, typed, both } = sheet;
  const { saving, save, isWrong } = useSaving(sheet, setSheet);
  const put = (next: Sheet) => {
    setSheet(next);
    if (!saving.isPending) saving.reset();
  };
  return {
    typed,
    both,
    changed,
    save,
    isWrong,
    mayEdit: view.mayEdit,
    isSaving: saving.isPending,
    isSaved: saving.isSuccess && changed.length === 0,
    failure: saving.error ? failureCode(saving.error) : null,
    change: (change) => put(sheetOf(base, { ...typed, ...change }, both)),
    discard: () => put(sheetOf(base)),
    adopt: (theirs) => {
      const merged = rebase(typedOf(base), typed, typedOf(theirs));
      put(sheetOf(theirs, merged.typed, merged.both));
    },
  };
}
