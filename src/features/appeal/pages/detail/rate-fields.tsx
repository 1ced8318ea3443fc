import { View } from '@tarojs/components';
import { Choice } from '../../../../components/choice';
import { StarPicker } from '../../components/star-picker';
import type { ActForm } from './act-form';
import { SHEET_EXTRA_TEXT } from './text';

const ANSWERS = [
  { value: 'yes', label: SHEET_EXTRA_TEXT.yes, hint: SHEET_EXTRA_TEXT.yesHint },
  { value: 'no', label: SHEET_EXTRA_TEXT.no, hint: SHEET_EXTRA_TEXT.noHint },
] as const;

interface RateFieldsProps {
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** Solved or not, each with what follows from it, and the stars. */
export function RateFields({ form, fill }: RateFieldsProps) {
  const answer = form.solved === null ? null : form.solved ? 'yes' : 'no';
  return (
    <>
      <Choice
        options={ANSWERS}
        value={answer}
        idPrefix="solved"
        onChange={(next) => fill({ solved: next === 'yes' })}
      />
      <View className="detail-label">{SHEET_EXTRA_TEXT.stars}</View>
      <StarPicker value={form.stars} onChange={(stars) => fill({ stars })} />
    </>
  );
}
