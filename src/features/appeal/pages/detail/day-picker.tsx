import { View } from '@tarojs/components';
import { MAX_EXTENSION_DAYS } from '../../../../../domain/appeal/extension';
import { pauseFor } from '../../../../../domain/appeal/pause';
import { instantOf } from '../../../../../domain/calendar/beijing-time';
import { sayPauseEnd } from '../../pause-words';
import type { ActForm } from './act-form';
import { SHEET_EXTRA_TEXT } from './text';

interface DayPickerProps {
  act: 'pause' | 'requestExtension';
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** Until when the clocks would stand, were it paused now. */
function PauseEnd({ workingDays }: { workingDays: number }) {
  const now = Date.now();
  const pause = pauseFor(workingDays, instantOf(now));
  const words = SHEET_EXTRA_TEXT.pausedUntil(sayPauseEnd(pause, now));
  return <View className="detail-quiet">{words}</View>;
}

/** 1 to 10 working days, with two large buttons. */
export function DayPicker({ act, form, fill }: DayPickerProps) {
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
      {act === 'pause' && <PauseEnd workingDays={workingDays} />}
    </>
  );
}
