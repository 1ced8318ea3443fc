import { Text, View } from '@tarojs/components';
import type { ReasonView } from '../../../../contract';
import { sayReasonWithPriority } from '../reason-words';
import './lists.scss';

/** Why the appeal has its colour, each sentence once. */
export function ReasonList({ reasons }: { reasons: ReasonView[] }) {
  const sentences = new Map(reasons.map((reason) => [sayReasonWithPriority(reason), reason]));
  return (
    <View className="appeal-list">
      {[...sentences].map(([words, { priority }]) => (
        <View key={words} className="appeal-list__row">
          <View className={`appeal-dot appeal-dot--${priority}`} />
          <Text className="appeal-list__text">{words}</Text>
        </View>
      ))}
    </View>
  );
}
