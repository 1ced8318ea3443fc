import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '../../../../components/primary-button';
import { SETTINGS_TEXT } from '../../text-settings';

/** Deletes in two taps: the second one is asked for in words. */
export function Removal({ onRemove }: { onRemove: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <PrimaryButton id="sheet-remove" kind="danger" onTap={() => setAsking(true)}>
        {SETTINGS_TEXT.remove}
      </PrimaryButton>
    );
  }
  return (
    <View className="settings-removal">
      <View>{SETTINGS_TEXT.removeTitle}</View>
      <View className="settings-removal__buttons">
        <PrimaryButton id="sheet-keep" kind="plain" onTap={() => setAsking(false)}>
          {SETTINGS_TEXT.keep}
        </PrimaryButton>
        <PrimaryButton id="sheet-remove-confirm" kind="danger" onTap={onRemove}>
          {SETTINGS_TEXT.removeConfirm}
        </PrimaryButton>
      </View>
    </View>
  );
}
