import { Text, View } from '@tarojs/components';
import type { AppealItemView } from '../../../../contract';
import { sayInstant } from '../../../setup/instant-words';
import { CATEGORY_TEXT, ITEM_TEXT } from '../text';
import { DueBadge } from './due-badge';
import { PriorityTag } from './priority-tag';
import { StatusTag } from './status-tag';
import './appeal-item.scss';

interface AppealItemProps {
  item: AppealItemView;
  onTap: () => void;
}

function footnoteOf(item: AppealItemView): string {
  const parts = [
    CATEGORY_TEXT[item.category].label,
    item.communityName,
    sayInstant(item.submittedAt, Date.now()),
    item.imageCount > 0 ? ITEM_TEXT.images(item.imageCount) : '',
    item.isMine ? ITEM_TEXT.mine : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** One appeal in a list: colour, state, first words, time left. */
export function AppealItem({ item, onTap }: AppealItemProps) {
  return (
    <View
      id={`list-item-${item.id}`}
      className={`appeal-item ${item.isOverdue ? 'appeal-item--overdue' : ''}`}
      ariaRole="button"
      onClick={onTap}
    >
      <View className="appeal-item__tags">
        <PriorityTag priority={item.priority} />
        <StatusTag status={item.status} />
      </View>
      <Text className="appeal-item__excerpt">{item.excerpt}</Text>
      {item.deadline && <DueBadge deadline={item.deadline} />}
      <View className="appeal-quiet facts">{footnoteOf(item)}</View>
    </View>
  );
}
