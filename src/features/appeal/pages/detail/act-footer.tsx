import { View } from '@tarojs/components';
import type { AppealView } from '../../../../../contract';
import type { ChosenAct } from '../../../../../domain/appeal/case';
import { PrimaryButton } from '../../../../components/primary-button';
import { SHEET_TEXT } from './text';

/** In the order in which they are offered. */
const CHOSEN_ACTS = [
  'accept',
  'respond',
  'rate',
  'resolve',
  'progress',
  'escalate',
  'revealContact',
  'withdraw',
] as const satisfies readonly ChosenAct[];

/** The next step of the usual way: the first of these that is allowed is the large button. */
const NEXT_STEPS: readonly ChosenAct[] = ['accept', 'respond', 'rate', 'resolve'];

interface ActFooterProps {
  allowed: AppealView['allowedActions'];
  onChoose: (act: ChosenAct) => void;
}

/** The acts that the cloud allows this person now: the usual next one large, the others beside each other. */
export function ActFooter({ allowed, onChoose }: ActFooterProps) {
  const acts = CHOSEN_ACTS.filter((act) => allowed.includes(act));
  const next = acts.find((act) => NEXT_STEPS.includes(act));
  const others = acts.filter((act) => act !== next);
  return (
    <>
      {next && (
        <PrimaryButton id={`act-${next}`} onTap={() => onChoose(next)}>
          {SHEET_TEXT[next].button}
        </PrimaryButton>
      )}
      <View className="detail-acts">
        {others.map((act) => (
          <View key={act} className="detail-acts__one">
            <PrimaryButton id={`act-${act}`} kind="plain" onTap={() => onChoose(act)}>
              {SHEET_TEXT[act].button}
            </PrimaryButton>
          </View>
        ))}
      </View>
    </>
  );
}
