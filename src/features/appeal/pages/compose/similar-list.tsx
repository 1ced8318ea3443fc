import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { openPage } from '../../../../platform/navigation/navigation';
import { AppealItem } from '../../components/appeal-item';
import type { Draft } from '../../draft';
import { useSimilar } from '../../hooks/use-similar';
import { SIMILAR_TEXT } from './text';

/** 别重复: what neighbours have said already, to look at and join; what is written here stays. */
export function SimilarList({ draft }: { draft: Draft }) {
  const { data } = useSimilar(draft);
  if (!data || data.items.length === 0) return null;
  return (
    <Card id="similar" icon="eye" title={SIMILAR_TEXT.title}>
      <View className="compose-hint">{SIMILAR_TEXT.hint}</View>
      <View className="compose-similar">
        {data.items.map((item) => (
          <View key={item.id} id={`similar-${item.id}`}>
            <AppealItem item={item} onTap={() => openPage('appeal', { id: item.id })} />
            {item.joinCount > 0 && (
              <View className="compose-hint">{SIMILAR_TEXT.joined(item.joinCount)}</View>
            )}
          </View>
        ))}
      </View>
    </Card>
  );
}
