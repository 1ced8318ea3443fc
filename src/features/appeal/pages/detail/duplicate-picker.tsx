import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../contract';
import { Choice } from '../../../../components/choice';
import { LoadState } from '../../../../components/load-state';
import { useDuplicates } from '../../hooks/use-lookups';
import { STATUS_TEXT } from '../../text';
import type { ActForm } from './act-form';
import { SHEET_EXTRA_TEXT } from './text';

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
      <View className="detail-label">{SHEET_EXTRA_TEXT.duplicates}</View>
      <LoadState
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<View className="detail-quiet">{SHEET_EXTRA_TEXT.noDuplicates}</View>}
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
