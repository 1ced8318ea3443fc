import { View } from '@tarojs/components';
import { Icon } from './icon';
import './plan-list.scss';

interface PlanListProps {
  items: readonly { title: string; body: string }[];
}

/** What will come, as plain sentences: nothing in it can be tapped. */
export function PlanList({ items }: PlanListProps) {
  return (
    <View className="plan">
      {items.map(({ title, body }) => (
        <View key={title} className="plan__item">
          <Icon name="clock" size="s" />
          <View className="plan__words">
            <View className="plan__title">{title}</View>
            <View className="plan__body">{body}</View>
          </View>
        </View>
      ))}
    </View>
  );
}
