import { Text, View } from '@tarojs/components';
import type { DeadlineView } from '../../../../contract';
import { sayDeadline } from '../deadline-words';
import { DueBadge } from './due-badge';
import './lists.scss';

/** Every clock of an appeal: until when, and how it stands. */
export function DeadlineList({ deadlines, now }: { deadlines: DeadlineView[]; now: number }) {
  return (
    <View className="appeal-list">
      {deadlines.map((deadline) => (
        <View key={deadline.clock} className="appeal-list__row appeal-list__row--stacked">
          <Text className="appeal-list__text">{sayDeadline(deadline, now)}</Text>
          <DueBadge deadline={deadline} />
        </View>
      ))}
    </View>
  );
}
