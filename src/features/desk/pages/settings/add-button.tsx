import { View } from '@tarojs/components';
import { PrimaryButton } from '../../../../components/primary-button';
import { SETTINGS_TEXT } from '../../text-settings';
import type { Editing } from './use-typed';

interface AddButtonProps {
  id: string;
  editing: Pick<Editing, 'mayEdit'>;
  /** Why there can be no more; null while there can. */
  full: string | null;
  onTap: () => void;
}

/** Adds one to a list, as long as it takes more. */
export function AddButton({ id, editing, full, onTap }: AddButtonProps) {
  if (!editing.mayEdit) return null;
  if (full !== null) return <View className="settings-quiet">{full}</View>;
  return (
    <PrimaryButton id={id} kind="plain" onTap={onTap}>
      {SETTINGS_TEXT.add}
    </PrimaryButton>
  );
}
