import { Text, View } from '@tarojs/components';
import type { HandlerView } from '../../../../contract';
import { Icon } from '../../../components/icon';
import { ROLE_NAMES } from '../../../setup/text';
import { HANDLER_TEXT } from '../text';
import './lists.scss';
import './tags.scss';

interface HandlerListProps {
  handlers: HandlerView[];
  gaps: HandlerView[];
}

function postOf({ role, placeName }: HandlerView): string {
  return `${placeName} · ${ROLE_NAMES[role]}`;
}

/** Who has the appeal; posts that nobody holds are named, with what follows from it. */
export function HandlerList({ handlers, gaps }: HandlerListProps) {
  return (
    <View className="appeal-list">
      {handlers.map((handler) => (
        <View key={postOf(handler)} className="appeal-list__row">
          <Icon name="me" />
          <View className="appeal-list__text">
            <View>
              {handler.names.length > 0 ? HANDLER_TEXT.names(handler.names) : HANDLER_TEXT.nobody}
            </View>
            <View className="appeal-quiet facts">{postOf(handler)}</View>
          </View>
        </View>
      ))}
      {gaps.map((gap) => (
        <View key={postOf(gap)} className="appeal-list__row">
          <Icon name="info" />
          <Text className="appeal-list__text appeal-quiet">{HANDLER_TEXT.gap(postOf(gap))}</Text>
        </View>
      ))}
    </View>
  );
}
