import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { Choice } from '../../../../../components/choice';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';
import { StarPicker } from '../../../components/star-picker';

const YES = {
  value: 'yes',
  label: FIELD_TEXT.rating.yes,
  hint: FIELD_TEXT.rating.yesHint,
} as const;
const NO = { value: 'no', label: FIELD_TEXT.rating.no } as const;

/** Above the city there is nobody: there it begins anew with those who have it. */
function answersFor({ level }: AppealView) {
  const hint = level === 'city' ? FIELD_TEXT.rating.noHintTop : FIELD_TEXT.rating.noHint;
  return [YES, { ...NO, hint }];
}

interface RateFieldsProps {
  appeal: AppealView;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** Solved or not, each with what follows from it, and the stars. */
export function RateFields({ appeal, form, fill }: RateFieldsProps) {
  const answer = form.solved === null ? null : form.solved ? 'yes' : 'no';
  return (
    <>
      <Choice
        options={answersFor(appeal)}
        value={answer}
        idPrefix="solved"
        onChange={(next) => fill({ solved: next === 'yes' })}
      />
      <View className="detail-label">{FIELD_TEXT.rating.stars}</View>
      <StarPicker value={form.stars} onChange={(stars) => fill({ stars })} />
    </>
  );
}
