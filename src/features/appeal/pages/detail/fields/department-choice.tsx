import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { Choice } from '../../../../../components/choice';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';

interface DepartmentChoiceProps {
  appeal: AppealView;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** The departments that the words sound like; a tap writes the name into the text below. */
export function DepartmentChoice({ appeal, form, fill }: DepartmentChoiceProps) {
  if (appeal.departments.length === 0) return null;
  const options = appeal.departments.map(({ name }) => ({ value: name, label: name }));
  return (
    <>
      <View className="detail-label">{FIELD_TEXT.department.label}</View>
      <Choice
        options={options}
        value={form.text}
        idPrefix="department"
        onChange={(text) => fill({ text })}
      />
    </>
  );
}
