import { View } from '@tarojs/components';
import { Icon } from '../../../../components/icon';
import { openThing } from '../../../../setup/open-thing';
import { PriorityTag } from '../../../appeal/components/priority-tag';
import { sayKind } from '../../../notice/text';
import type { CallView } from '../../hooks/use-calls';
import { CALL_TEXT } from '../../text-calls';

/** What the person is to be told; a tap opens the thing that it is about. */
export function CallWhy({ call }: { call: CallView }) {
  const { id, thing, kind, priority, excerpt, number } = call;
  return (
    <View
      id={`call-open-${id}`}
      className="call-why"
      ariaRole="button"
      onClick={() => openThing(thing)}
    >
      <View className="call-why__words">
        <View className="call-quiet">{CALL_TEXT.tell}</View>
        <View className="call-why__kind">{sayKind(kind)}</View>
        <View>{excerpt}</View>
        <View className="call-why__foot">
          <PriorityTag priority={priority} />
          <View className="call-quiet">{CALL_TEXT.number(number)}</View>
        </View>
      </View>
      <Icon name="chevron" size="s" />
    </View>
  );
}
