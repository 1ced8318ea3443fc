import { View } from '@tarojs/components';
import { useState } from 'react';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { Icon } from '../../../../components/icon';
import { PrimaryButton } from '../../../../components/primary-button';
import { LIMITS_TEXT, SETTINGS_TEXT } from '../../text-settings';
import type { Editing } from './use-typed';

function Discard({ onDiscard, isOff }: { onDiscard: () => void; isOff: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    onDiscard();
  };
  return (
    <View className="settings-footer__back">
      <PrimaryButton id="discard" kind="plain" disabled={isOff} onTap={() => setAsking(true)}>
        {SETTINGS_TEXT.discard}
      </PrimaryButton>
      <ConfirmSheet
        open={isAsking}
        title={SETTINGS_TEXT.discardTitle}
        body={SETTINGS_TEXT.discardBody}
        confirmText={SETTINGS_TEXT.discardConfirm}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      />
    </View>
  );
}

function Saved() {
  return (
    <View id="saved" className="settings-saved">
      <Icon name="check" size="s" />
      {SETTINGS_TEXT.saved}
    </View>
  );
}

/** At the thumb: that something is not saved, and the way to save it or leave it. */
export function SaveFooter({ editing }: { editing: Editing }) {
  const { changed, isSaved, isSaving, isWrong, failure, save, discard } = editing;
  if (changed.length === 0) return isSaved ? <Saved /> : null;
  return (
    <>
      <View id="unsaved" className="settings-unsaved">
        <Icon name="edit" size="s" />
        {isWrong ? LIMITS_TEXT.wrong : SETTINGS_TEXT.changed}
      </View>
      {failure && failure !== 'CONFLICT' && <ErrorNote code={failure} />}
      <View className="settings-footer">
        <Discard isOff={isSaving} onDiscard={discard} />
        <View className="settings-footer__save">
          <PrimaryButton id="save" loading={isSaving} disabled={isWrong} onTap={save}>
            {isSaving ? SETTINGS_TEXT.saving : SETTINGS_TEXT.save}
          </PrimaryButton>
        </View>
      </View>
    </>
  );
}
