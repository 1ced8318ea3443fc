import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { PRIORITIES } from '../../../../../../domain/priority';
import { Choice } from '../../../../../components/choice';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';
import { PRIORITY_TEXT } from '../../../text';

const COLOURS = [...PRIORITIES].reverse().map((value) => ({
  value,
  label: `${PRIORITY_TEXT[value].short} · ${PRIORITY_TEXT[value].label}`,
}));

interface ColourChoiceProps {
  appeal: AppealView;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** Which colour it gets instead of its own. */
export function ColourChoice({ appeal, form, fill }: ColourChoiceProps) {
  return (
    <>
      <View className="detail-label">{FIELD_TEXT.colour.label}</View>
      <Choice
        options={COLOURS.filter(({ value }) => value !== appeal.priority)}
        value={form.priority}
        idPrefix="colour"
        onChange={(priority) => fill({ priority })}
      />
    </>
  );
}
