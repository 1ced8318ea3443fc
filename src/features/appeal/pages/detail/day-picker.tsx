import { View } from '@tarojs/components';
import { MAX_EXTENSION_DAYS } from '../../../../../domain/appeal/extension';
import type { ActForm } from './act-form';
import { SHEET_EXTRA_TEXT } from './text';

interface DayPickerProps {
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** 1 to 10 working days, with two large buttons. */
export function DayPicker({ form, fill }: DayPickerProps) {
  const { workingDays } = form;
  const step = (by: number) =>
    fill({ workingDays: Math.min(MAX_EXTENSION_DAYS, Math.max(1, workingDays + by)) });
  return (
    <>
      <View className="detail-label">{SHEET_EXTRA_TEXT.days}</View>
      <View className="detail-days">
        <View
          id="days-less"
          className="detail-days__button"
          ariaRole="button"
          ariaLabel={SHEET_EXTRA_TEXT.daysLess}
          onClick={() => step(-1)}
        >
          −
        </View>
        <View className="detail-days__value">{SHEET_EXTRA_TEXT.daysValue(workingDays)}</View>
        <View
          id="days-more"
          className="detail-days__button"
          ariaRole="button"
          ariaLabel={SHEET_EXTRA_TEXT.daysMore}
          onClick={() => step(1)}
        >
          ＋
        </View>
      </View>
    </>
  );
}
