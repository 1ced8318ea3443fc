import { View } from '@tarojs/components';
import { MAX_EXTENSION_DAYS } from '../../../../../../domain/appeal/extension';
import { pauseFor } from '../../../../../../domain/appeal/pause';
import { instantOf } from '../../../../../../domain/calendar/beijing-time';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';
import { sayPauseEnd } from '../../../pause-words';

interface DayPickerProps {
  tells: 'pause' | null;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** Until when the clocks would stand, were it paused now. */
function PauseEnd({ workingDays }: { workingDays: number }) {
  const now = Date.now();
  const pause = pauseFor(workingDays, instantOf(now));
  const words = FIELD_TEXT.days.pausedUntil(sayPauseEnd(pause, now));
  return <View className="detail-quiet">{words}</View>;
}

/** 1 to 10 working days, with two large buttons. */
export function DayPicker({ tells, form, fill }: DayPickerProps) {
  const { workingDays } = form;
  const step = (by: number) =>
    fill({ workingDays: Math.min(MAX_EXTENSION_DAYS, Math.max(1, workingDays + by)) });
  return (
    <>
      <View className="detail-label">{FIELD_TEXT.days.label}</View>
      <View className="detail-days">
        <View
          id="days-less"
          className="detail-days__button"
          ariaRole="button"
          ariaLabel={FIELD_TEXT.days.less}
          onClick={() => step(-1)}
        >
          −
        </View>
        <View className="detail-days__value">{FIELD_TEXT.days.value(workingDays)}</View>
        <View
          id="days-more"
          className="detail-days__button"
          ariaRole="button"
          ariaLabel={FIELD_TEXT.days.more}
          onClick={() => step(1)}
        >
          ＋
        </View>
      </View>
      {tells === 'pause' && <PauseEnd workingDays={workingDays} />}
    </>
  );
}
