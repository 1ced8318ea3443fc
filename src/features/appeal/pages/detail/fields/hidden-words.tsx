import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { TextField } from '../../../../../components/text-field';
import type { ActForm } from '../../../acts/parts/form';
import { hiddenWordsIn, wordsNotIn } from '../../../acts/parts/hidden-words';
import { FIELD_TEXT } from '../../../acts/parts/text';

/** Ten words of twenty characters, with what stands between them. */
const LONGEST_LINE = 220;

interface HiddenWordsProps {
  appeal: AppealView;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/**
 * The words that neighbours shall not read any more, in one line. A word that is not in the appeal hides nothing, so the
 * sheet says so while it is typed. It is sent nevertheless: it may stand where this person does not read it.
 */
export function HiddenWords({ appeal, form, fill }: HiddenWordsProps) {
  const { label, placeholder, hint, notThere } = FIELD_TEXT.hiddenWords;
  const absent = wordsNotIn(appeal, hiddenWordsIn(form.hiddenWords));
  return (
    <>
      <TextField
        id="sheet-words"
        label={label}
        maxLength={LONGEST_LINE}
        placeholder={placeholder}
        hint={hint}
        value={form.hiddenWords}
        onChange={(hiddenWords) => fill({ hiddenWords })}
      />
      {absent.length > 0 && (
        <View id="sheet-words-absent" className="detail-wrong" ariaRole="alert">
          {notThere(absent)}
        </View>
      )}
    </>
  );
}
