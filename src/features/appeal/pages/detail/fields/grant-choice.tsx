import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { Choice } from '../../../../../components/choice';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';

const GRANTS = [
  { value: 'yes', label: FIELD_TEXT.grant.yes },
  { value: 'no', label: FIELD_TEXT.grant.no },
] as const;

interface GrantChoiceProps {
  appeal: AppealView;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** The extension that was asked for, granted or not. */
export function GrantChoice({ appeal, form, fill }: GrantChoiceProps) {
  const { extension } = appeal;
  const value = form.isGranted === null ? null : form.isGranted ? 'yes' : 'no';
  return (
    <>
      {extension && (
        <View className="detail-note">
          {FIELD_TEXT.grant.asked(extension.workingDays, extension.reason)}
        </View>
      )}
      <Choice
        options={GRANTS}
        value={value}
        idPrefix="grant"
        onChange={(next) => fill({ isGranted: next === 'yes' })}
      />
    </>
  );
}
