import { TextField } from '../../../../../components/text-field';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';

/** Ten words of twenty characters, with what stands between them. */
const LONGEST_LINE = 220;

interface HiddenWordsProps {
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** The words that neighbours shall not read any more, in one line. */
export function HiddenWords({ form, fill }: HiddenWordsProps) {
  return (
    <TextField
      id="sheet-words"
      label={FIELD_TEXT.hiddenWords.label}
      maxLength={LONGEST_LINE}
      placeholder={FIELD_TEXT.hiddenWords.placeholder}
      hint={FIELD_TEXT.hiddenWords.hint}
      value={form.hiddenWords}
      onChange={(hiddenWords) => fill({ hiddenWords })}
    />
  );
}
