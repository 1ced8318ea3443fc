import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { Choice } from '../../../../../components/choice';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';

interface ContactChoiceProps {
  appeal: AppealView;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

const { label, choices } = FIELD_TEXT.showsContact;
const OPTIONS = (['hide', 'show'] as const).map((value) => ({ value, ...choices[value] }));

/** Shall staff read what tells who an anonymous writer is, in the words above? Without an answer they do not. */
export function ContactChoice({ appeal, form, fill }: ContactChoiceProps) {
  if (!appeal.isAnonymous) return null;
  return (
    <>
      <View className="detail-label">{label}</View>
      <Choice
        options={OPTIONS}
        value={form.showsContact ? 'show' : 'hide'}
        idPrefix="staff-reads"
        onChange={(choice) => fill({ showsContact: choice === 'show' })}
      />
    </>
  );
}
