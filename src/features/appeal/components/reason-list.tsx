import { Text, View } from '@tarojs/components';
import type { ReasonView } from '../../../../contract';
import { sayReasonWithPriority } from '../reason-words';
import './lists.scss';

/** Why the appeal has its colour, one sentence for each reason. */
export function ReasonList({ reasons }: { reasons: ReasonView[] }) {
  return (
    <View className="appeal-list">
      {reasons.map((reason) => {
        const words = sayReasonWithPriority(reason);
        return (
          <View key={words} className="appeal-list__row">
            <View className={`appeal-dot appeal-dot--${reason.priority}`} />
            <Text className="appeal-list__text">{words}</Text>
          </View>
        );
      })}
    </View>
  );
}
