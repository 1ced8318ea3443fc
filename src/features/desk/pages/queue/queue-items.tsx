import { View } from '@tarojs/components';
import type { AppealItemView } from '../../../../../contract';
import { Icon } from '../../../../components/icon';
import { Section } from '../../../../components/section';
import { openPage } from '../../../../platform/navigation/navigation';
import { AppealItem } from '../../../appeal/components/appeal-item';
import { QUEUE_MARK_CHIP } from '../../text';
import { groupByPlace } from './by-place';
import type { Choosing } from './use-chosen';

interface LineProps {
  item: AppealItemView;
  choosing: Choosing;
}

function Mark({ isChosen }: { isChosen: boolean }) {
  return (
    <View className={isChosen ? 'queue-mark queue-mark--on' : 'queue-mark'} ariaRole="checkbox">
      {isChosen && <Icon name="check" size="s" />}
    </View>
  );
}

/** While choosing, a tap chooses what can be accepted; else it opens. */
function Line({ item, choosing }: LineProps) {
  const isChoosable = choosing.isOn && item.status === 'pending';
  const tap = () => (isChoosable ? choosing.toggle(item.id) : openPage('appeal', { id: item.id }));
  return (
    <View className={choosing.isOn && !isChoosable ? 'queue-line queue-line--off' : 'queue-line'}>
      {isChoosable && <Mark isChosen={choosing.chosen.includes(item.id)} />}
      <View className="queue-line__item">
        {item.marks.length > 0 && (
          <View className="queue-marks">
            {item.marks.map((mark) => (
              <View key={mark} className="queue-marks__one">
                {QUEUE_MARK_CHIP[mark]}
              </View>
            ))}
          </View>
        )}
        <AppealItem item={item} onTap={tap} />
      </View>
    </View>
  );
}

interface QueueItemsProps {
  items: readonly AppealItemView[];
  isByPlace: boolean;
  choosing: Choosing;
}

/** One below the other by deadline, or under the names of their places. */
export function QueueItems({ items, isByPlace, choosing }: QueueItemsProps) {
  const lines = (some: readonly AppealItemView[]) =>
    some.map((item) => <Line key={item.id} item={item} choosing={choosing} />);
  if (!isByPlace) return <View className="queue-lines">{lines(items)}</View>;
  return (
    <>
      {groupByPlace(items).map((group) => (
        <Section key={group.title} title={group.title} extra={<View>{group.items.length}</View>}>
          <View className="queue-lines">{lines(group.items)}</View>
        </Section>
      ))}
    </>
  );
}
