import { Text, View } from '@tarojs/components';
import type { TriageView } from '../../../../contract';
import { Icon } from '../../../components/icon';
import { PrimaryButton } from '../../../components/primary-button';
import { dial } from '../../../platform/device/phone';
import { adviceFor } from '../danger-advice';
import { DANGER_TEXT } from '../text';
import './danger-panel.scss';

type Danger = TriageView['dangers'][number];

interface DangerPanelProps {
  dangers: Danger[];
  onContinue: () => void;
}

function CallButton({ number }: Danger) {
  return (
    <View
      id={`dial-${number}`}
      className="appeal-danger__call"
      ariaRole="button"
      onClick={() => dial(number)}
    >
      <Icon name="phone" size="l" />
      <Text className="appeal-danger__number">{number}</Text>
      <Text>{DANGER_TEXT.numbers[number]}</Text>
    </View>
  );
}

/** Takes the whole screen when a text tells of immediate danger: call first, then go on; the appeal is taken all the same. */
export function DangerPanel({ dangers, onContinue }: DangerPanelProps) {
  const steps = [...new Set(dangers.flatMap(adviceFor))];
  return (
    <View className="appeal-danger">
      <View className="appeal-danger__title">{DANGER_TEXT.title}</View>
      <View className="appeal-danger__why">{DANGER_TEXT.why(dangers.map(({ word }) => word))}</View>
      {dangers.map((danger) => (
        <CallButton key={danger.number} {...danger} />
      ))}
      <View className="appeal-danger__steps">
        <View className="appeal-danger__steps-title">{DANGER_TEXT.stepsTitle}</View>
        {steps.map((step, index) => (
          <View key={step}>{`${index + 1}. ${step}`}</View>
        ))}
      </View>
      <PrimaryButton id="danger-continue" kind="plain" block onTap={onContinue}>
        {DANGER_TEXT.goOn}
      </PrimaryButton>
      <View className="appeal-danger__why">{DANGER_TEXT.stillTaken}</View>
    </View>
  );
}
