import { View } from '@tarojs/components';
import { Section } from '../../../../components/section';
import { ShareButton } from '../../../../components/share-button';
import { CAN_COME_FROM_GROUP } from '../../../../platform/wechat/group';
import type { ShareCard } from '../../../../platform/wechat/share-card';
import { HOW_TEXT } from '../../text-groups';

/** How a group is bound: only who opens the app from it can do it. */
export function HowPart({ card }: { card: ShareCard }) {
  return (
    <Section title={HOW_TEXT.title}>
      {!CAN_COME_FROM_GROUP && <View className="groups-quiet">{HOW_TEXT.onlyWechat}</View>}
      <View id="group-steps" className="groups-steps">
        {HOW_TEXT.steps.map((step, index) => (
          <View key={step} className="groups-step">
            <View className="groups-step__number">{index + 1}</View>
            <View className="groups-step__words">{step}</View>
          </View>
        ))}
      </View>
      <View className="groups-quiet">{HOW_TEXT.noButton}</View>
      {CAN_COME_FROM_GROUP && <ShareButton card={card} />}
    </Section>
  );
}
