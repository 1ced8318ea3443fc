import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { Choice } from '../../../../../components/choice';
import type { ActForm, LessOpen } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';

/** What its openness may still become: never more open than it is. */
function choicesFor({ isAnonymous, visibility }: AppealView): LessOpen[] {
  const isForHandlers = visibility === 'handlers';
  return [
    'same',
    ...(isAnonymous ? [] : ['anonymous' as const]),
    ...(isForHandlers ? [] : ['handlers' as const]),
    ...(isAnonymous || isForHandlers ? [] : ['both' as const]),
  ];
}

interface OpennessChoiceProps {
  appeal: AppealView;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** Who may see it, and the name, from now on. */
export function OpennessChoice({ appeal, form, fill }: OpennessChoiceProps) {
  const choices = choicesFor(appeal);
  if (choices.length === 1) return null;
  const { label, choices: words } = FIELD_TEXT.openness;
  return (
    <>
      <View className="detail-label">{label}</View>
      <Choice
        options={choices.map((value) => ({ value, ...words[value] }))}
        value={form.openness}
        idPrefix="openness"
        onChange={(openness) => fill({ openness })}
      />
    </>
  );
}
