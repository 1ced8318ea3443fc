import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../../contract';
import { Choice } from '../../../../../components/choice';
import { LoadState } from '../../../../../components/load-state';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';
import { useDuplicates } from '../../../hooks/use-lookups';
import { STATUS_TEXT } from '../../../text';

interface DuplicatePickerProps {
  appeal: AppealView;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** Into which one: those that are likely the same. */
export function DuplicatePicker({ appeal, form, fill }: DuplicatePickerProps) {
  const query = useDuplicates(appeal.id);
  return (
    <>
      <View className="detail-label">{FIELD_TEXT.duplicate.label}</View>
      <LoadState
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<View className="detail-quiet">{FIELD_TEXT.duplicate.none}</View>}
      >
        {({ items }) => (
          <Choice
            options={items.map(({ id, excerpt, number, status }) => ({
              value: id,
              label: excerpt,
              hint: `${number} · ${STATUS_TEXT[status].label}`,
            }))}
            value={form.intoId}
            idPrefix="duplicate"
            onChange={(intoId) => fill({ intoId })}
          />
        )}
      </LoadState>
    </>
  );
}
