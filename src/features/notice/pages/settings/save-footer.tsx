import { View } from '@tarojs/components';
import { ErrorNote } from '../../../../components/error-note';
import { Icon } from '../../../../components/icon';
import { PrimaryButton } from '../../../../components/primary-button';
import type { PhoneEditing } from '../../hooks/use-phone';
import type { SettingsEditing } from '../../hooks/use-settings-form';
import type { Saving } from '../../settings-saver';
import { MESSAGE_SETTINGS_TEXT } from '../../text-settings';

type FooterProps = Pick<SettingsEditing, 'phone' | 'saving' | 'retry'>;

/** What failed is as it was; a phone stays in its field, and its own button tries again. */
function NotSaved({ saving, retry }: Pick<FooterProps, 'saving' | 'retry'>) {
  if (saving.state !== 'failed') return null;
  return saving.wish.dutyPhone === undefined ? (
    <ErrorNote code={saving.code} hint={MESSAGE_SETTINGS_TEXT.notSaved} onRetry={retry} />
  ) : (
    <ErrorNote code={saving.code} hint={MESSAGE_SETTINGS_TEXT.phoneNotSaved} />
  );
}

function PhoneSave({ phone, isSaving }: { phone: PhoneEditing; isSaving: boolean }) {
  const { phoneWrong, phoneChanged, saving, save } = MESSAGE_SETTINGS_TEXT;
  return (
    <>
      <View id="unsaved" className="messages-unsaved">
        <Icon name="edit" size="s" />
        {phone.isWrong ? phoneWrong : phoneChanged}
      </View>
      <PrimaryButton id="save" loading={isSaving} onTap={phone.save}>
        {isSaving ? saving : save}
      </PrimaryButton>
    </>
  );
}

function Kept({ state }: Pick<Saving, 'state'>) {
  if (state === 'saving') {
    return (
      <View id="saving" className="messages-saving">
        {MESSAGE_SETTINGS_TEXT.saving}
      </View>
    );
  }
  if (state !== 'saved') return null;
  return (
    <View id="saved" className="messages-saved">
      <Icon name="check" size="s" />
      {MESSAGE_SETTINGS_TEXT.saved}
    </View>
  );
}

/** At the thumb: that a change is being saved, is saved or could not be; the button only for the phone. */
export function SaveFooter({ phone, saving, retry }: FooterProps) {
  const { state } = saving;
  const isPhoneOnItsWay = state === 'saving' && saving.wish.dutyPhone !== undefined;
  return (
    <>
      <NotSaved saving={saving} retry={retry} />
      {phone.isChanged ? (
        <PhoneSave phone={phone} isSaving={isPhoneOnItsWay} />
      ) : (
        <Kept state={state} />
      )}
    </>
  );
}
