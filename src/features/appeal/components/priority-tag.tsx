import { Text, View } from '@tarojs/components';
import type { Priority } from '../../../../domain/priority';
import { Icon } from '../../../components/icon';
import { PRIORITY_TEXT } from '../text';
import './tags.scss';

const ICONS = { red: 'warn', yellow: 'appeal', blue: 'info' } as const satisfies Record<
  Priority,
  string
>;

/** The colour of an appeal, told three ways: colour, icon and word. */
export function PriorityTag({ priority }: { priority: Priority }) {
  const { short, label } = PRIORITY_TEXT[priority];
  return (
    <View className={`appeal-tag appeal-tag--${priority}`}>
      <Icon name={ICONS[priority]} size="s" />
      <Text>{`${short} ${label}`}</Text>
    </View>
  );
}
