import { Text, View } from '@tarojs/components';
import type { DeadlineView } from '../../../../contract';
import { Icon } from '../../../components/icon';
import { sayTimeLeft } from '../deadline-words';
import { CLOCK_TEXT } from '../text';
import './tags.scss';

/** How much time is left until a deadline, in words. */
export function DueBadge({ deadline }: { deadline: DeadlineView }) {
  const { text, tone } = sayTimeLeft(deadline);
  return (
    <View className={`appeal-due appeal-due--${tone}`}>
      <Icon name={tone === 'done' ? 'check' : 'clock'} size="s" />
      <Text>{`${CLOCK_TEXT[deadline.clock].label}${text}`}</Text>
    </View>
  );
}
