import { Picker, View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { SwitchRow } from '../../components/switch-row';
import type { SettingsEditing } from '../../hooks/use-settings-form';
import { clockOf, minuteFrom } from '../../minute-words';
import type { SettingsForm } from '../../settings-form';
import { MESSAGE_SETTINGS_TEXT } from '../../text-settings';

interface ClockProps {
  id: string;
  label: string;
  minute: number;
  onChange: (minute: number) => void;
}

function Clock({ id, label, minute, onChange }: ClockProps) {
  const take = ({ detail }: { detail: { value: string } }) => {
    const chosen = minuteFrom(detail.value);
    if (chosen !== null) onChange(chosen);
  };
  return (
    <View className="messages-clock">
      <View className="messages-label">{label}</View>
      <Picker mode="time" value={clockOf(minute)} onChange={take}>
        <View id={id} className="messages-clock__value" ariaRole="button">
          {clockOf(minute)}
        </View>
      </Picker>
    </View>
  );
}

function hoursOf({ isQuiet, quiet: { from, to } }: SettingsForm): string {
  if (!isQuiet) return MESSAGE_SETTINGS_TEXT.quietOff;
  if (from === to) return MESSAGE_SETTINGS_TEXT.quietSame;
  const end = to < from ? MESSAGE_SETTINGS_TEXT.nextDay(clockOf(to)) : clockOf(to);
  return MESSAGE_SETTINGS_TEXT.quietOn(clockOf(from), end);
}

/** 免打扰: on or off, and its hours. */
export function QuietCard({ form, change }: Pick<SettingsEditing, 'form' | 'change'>) {
  const { isQuiet, quiet } = form;
  const put = (part: Partial<SettingsForm['quiet']>) => change({ quiet: { ...quiet, ...part } });
  return (
    <Card>
      <SwitchRow
        id="quiet"
        name={MESSAGE_SETTINGS_TEXT.quiet}
        hint={hoursOf(form)}
        isOn={isQuiet}
        onChange={(isOn) => change({ isQuiet: isOn })}
      />
      {isQuiet && (
        <>
          <View className="messages-clocks">
            <Clock
              id="quiet-from"
              label={MESSAGE_SETTINGS_TEXT.quietFrom}
              minute={quiet.from}
              onChange={(from) => put({ from })}
            />
            <Clock
              id="quiet-to"
              label={MESSAGE_SETTINGS_TEXT.quietTo}
              minute={quiet.to}
              onChange={(to) => put({ to })}
            />
          </View>
          <View className="messages-quiet">{MESSAGE_SETTINGS_TEXT.quietHint}</View>
        </>
      )}
    </Card>
  );
}
