import { View } from '@tarojs/components';
import { FEEDBACK_CHANNELS } from '../../../../../../domain/appeal/vocabulary';
import { Choice } from '../../../../../components/choice';
import type { ActForm } from '../../../acts/parts/form';
import { FIELD_TEXT } from '../../../acts/parts/text';
import { CHANNEL_TEXT } from '../../../text';

const CHANNELS = FEEDBACK_CHANNELS.map((value) => ({ value, label: CHANNEL_TEXT[value] }));

interface ChannelChoiceProps {
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

/** How the resident was told of the result. */
export function ChannelChoice({ form, fill }: ChannelChoiceProps) {
  return (
    <>
      <View className="detail-label">{FIELD_TEXT.channel.label}</View>
      <Choice
        options={CHANNELS}
        value={form.channel}
        idPrefix="channel"
        onChange={(channel) => fill({ channel })}
      />
    </>
  );
}
