import { View } from '@tarojs/components';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { failureCode } from '../../../../platform/cloud/call-error';
import { QUEUE_TEXT } from '../../text';
import type { Choosing } from './use-chosen';

function Outcome({ outcome, error }: Pick<Choosing, 'outcome' | 'error'>) {
  if (error) return <ErrorNote code={failureCode(error)} />;
  if (!outcome) return null;
  return (
    <View id="accept-outcome" className="queue-outcome">
      {QUEUE_TEXT.accepted(outcome.taken)}
      {outcome.refused > 0 && `，${QUEUE_TEXT.refused(outcome.refused)}`}
    </View>
  );
}

/** Nothing to choose and nothing to say: the page needs no strip at its lower edge. */
export function hasAcceptFooter({ isOn, isPossible, outcome }: Choosing): boolean {
  return isOn || isPossible || outcome !== null;
}

/** At the thumb: begins choosing, then takes the chosen ones on. */
export function AcceptFooter({ choosing }: { choosing: Choosing }) {
  const { isOn, isPossible, chosen, isSending } = choosing;
  if (!isOn) {
    return (
      <>
        <Outcome {...choosing} />
        {isPossible && (
          <PrimaryButton id="choose-many" kind="plain" onTap={choosing.start}>
            {QUEUE_TEXT.choose}
          </PrimaryButton>
        )}
      </>
    );
  }
  return (
    <>
      <Outcome {...choosing} />
      <View className="queue-actions">
        <PrimaryButton id="stop-choosing" kind="plain" onTap={choosing.stop}>
          {QUEUE_TEXT.stopChoosing}
        </PrimaryButton>
        <PrimaryButton
          id="accept-many"
          loading={isSending}
          disabled={chosen.length === 0}
          onTap={choosing.accept}
        >
          {QUEUE_TEXT.chosen(chosen.length)}
        </PrimaryButton>
      </View>
    </>
  );
}
