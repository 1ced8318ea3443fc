import { View } from '@tarojs/components';
import { ErrorNote } from '../../../../components/error-note';
import { Icon } from '../../../../components/icon';
import { PrimaryButton } from '../../../../components/primary-button';
import type { SettingsEditing } from '../../hooks/use-settings-form';
import { MESSAGE_SETTINGS_TEXT } from '../../text-settings';

/** At the thumb: that something is not saved yet, or that it is. */
export function SaveFooter({ editing }: { editing: SettingsEditing }) {
  const { isChanged, isPhoneRight, isSaving, failure, save } = editing;
  if (!isChanged) {
    return (
      <View id="saved" className="messages-saved">
        <Icon name="check" size="s" />
        {MESSAGE_SETTINGS_TEXT.saved}
      </View>
    );
  }
  return (
    <>
      <View id="unsaved" className="messages-unsaved">
        <Icon name="edit" size="s" />
        {isPhoneRight ? MESSAGE_SETTINGS_TEXT.changed : MESSAGE_SETTINGS_TEXT.dutyPhoneWrong}
      </View>
      {failure && <ErrorNote code={failure} />}
      <PrimaryButton id="save" loading={isSaving} disabled={!isPhoneRight} onTap={save}>
        {isSaving ? MESSAGE_SETTINGS_TEXT.saving : MESSAGE_SETTINGS_TEXT.save}
      </PrimaryButton>
    </>
  );
}
