import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../contract';
import { Choice } from '../../../../components/choice';
import { StarPicker } from '../../components/star-picker';
import type { ActForm } from './act-form';
import { SHEET_EXTRA_TEXT } from './text';

const YES = { value: 'yes', label: SHEET_EXTRA_TEXT.yes, hint: SHEET_EXTRA_TEXT.yesHint } as const;
const NO = { value: 'no', label: SHEET_EXTRA_TEXT.no } as const;

/** Above the city there is nobody: there it begins anew with those who have it. */
function answersFor({ level }: AppealView) {
  const hint = level === 'city' ? SHEET_EXTRA_TEXT.noHintTop : SHEET_EXTRA_TEXT.noHint;
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
      <View className="detail-label">{SHEET_EXTRA_TEXT.stars}</View>
      <StarPicker value={form.stars} onChange={(stars) => fill({ stars })} />
    </>
  );
}
