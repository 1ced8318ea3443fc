import { TextField } from '../../../../components/text-field';
import { MAX_CONTACT, MAX_PLACE } from '../../draft';
import type { DraftControl } from '../../hooks/use-draft';
import { WHERE_TEXT } from './text';

/** Step 2: where it is, and how to reach the writer; both may be left empty. */
export function StepWhere({ control: { draft, update, save } }: { control: DraftControl }) {
  return (
    <>
      <TextField
        id="place"
        label={WHERE_TEXT.place}
        maxLength={MAX_PLACE}
        value={draft.place}
        placeholder={WHERE_TEXT.placePlaceholder}
        hint={WHERE_TEXT.placeHint}
        onChange={(place) => update((before) => ({ ...before, place }))}
        onBlur={save}
      />
      <TextField
        id="contact"
        label={WHERE_TEXT.contact}
        maxLength={MAX_CONTACT}
        value={draft.contact}
        placeholder={WHERE_TEXT.contactPlaceholder}
        hint={draft.isAnonymous ? WHERE_TEXT.contactAnonymous : WHERE_TEXT.contactHint}
        onChange={(contact) => update((before) => ({ ...before, contact }))}
        onBlur={save}
      />
    </>
  );
}
