import { Card } from '../../../../components/card';
import { Choice } from '../../../../components/choice';
import { TextField } from '../../../../components/text-field';
import { SwitchRow } from '../../components/switch-row';
import type { SettingsEditing } from '../../hooks/use-settings-form';
import { MESSAGE_SETTINGS_TEXT } from '../../text-settings';

type CardsProps = Pick<SettingsEditing, 'form' | 'change'>;

const PROGRESS = [
  { value: 'each', ...MESSAGE_SETTINGS_TEXT.progressEach },
  { value: 'never', ...MESSAGE_SETTINGS_TEXT.progressNever },
] as const;
const FOLLOWED = [
  { value: 'weekly', ...MESSAGE_SETTINGS_TEXT.followedWeekly },
  { value: 'never', ...MESSAGE_SETTINGS_TEXT.followedNever },
] as const;
const TASKS = [
  { value: 'each', ...MESSAGE_SETTINGS_TEXT.tasksEach },
  { value: 'morning', ...MESSAGE_SETTINGS_TEXT.tasksMorning },
] as const;

/** Of what residents want WeChat messages: their own appeals, what they follow. */
export function ResidentCards({ form, change }: CardsProps) {
  return (
    <>
      <Card title={MESSAGE_SETTINGS_TEXT.progress}>
        <Choice
          options={PROGRESS}
          value={form.progress}
          idPrefix="progress"
          onChange={(progress) => change({ progress })}
        />
      </Card>
      <Card title={MESSAGE_SETTINGS_TEXT.followed}>
        <Choice
          options={FOLLOWED}
          value={form.followed}
          idPrefix="followed"
          onChange={(followed) => change({ followed })}
        />
      </Card>
    </>
  );
}

function PhoneCard({ phone }: Pick<SettingsEditing, 'phone'>) {
  return (
    <Card>
      <TextField
        id="duty-phone"
        label={MESSAGE_SETTINGS_TEXT.dutyPhone}
        hint={MESSAGE_SETTINGS_TEXT.dutyPhoneHint}
        placeholder={MESSAGE_SETTINGS_TEXT.dutyPhonePlaceholder}
        maxLength={20}
        value={phone.typed}
        error={phone.isWrong ? MESSAGE_SETTINGS_TEXT.dutyPhoneWrong : undefined}
        onChange={phone.type}
        onBlur={phone.check}
      />
    </Card>
  );
}

/** What staff set besides: tasks, the list of the day, the phone on duty. */
export function StaffCards({ form, change, phone }: CardsProps & Pick<SettingsEditing, 'phone'>) {
  return (
    <>
      <Card title={MESSAGE_SETTINGS_TEXT.tasks}>
        <Choice
          options={TASKS}
          value={form.tasks}
          idPrefix="tasks"
          onChange={(tasks) => change({ tasks })}
        />
      </Card>
      <Card>
        <SwitchRow
          id="morning-list"
          name={MESSAGE_SETTINGS_TEXT.morningList}
          hint={MESSAGE_SETTINGS_TEXT.morningListHint}
          isOn={form.hasMorningList}
          onChange={(hasMorningList) => change({ hasMorningList })}
        />
      </Card>
      <PhoneCard phone={phone} />
    </>
  );
}
