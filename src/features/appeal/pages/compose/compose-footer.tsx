import { View } from '@tarojs/components';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { COMPOSE_TEXT } from './text';
import type { Submit } from './use-submit';
import { LAST_STEP, type Wizard } from './use-wizard';

interface ComposeFooterProps {
  wizard: Wizard;
  sending: Submit;
  /** The cloud has said how the appeal will be handled. */
  isChecked: boolean;
}

function ForwardButton({ wizard, sending, isChecked }: ComposeFooterProps) {
  if (wizard.step < LAST_STEP) {
    const isLastBefore = wizard.step === LAST_STEP - 1;
    return (
      <PrimaryButton id={isLastBefore ? 'check' : 'next'} onTap={wizard.next}>
        {isLastBefore ? COMPOSE_TEXT.check : COMPOSE_TEXT.next}
      </PrimaryButton>
    );
  }
  return (
    <PrimaryButton
      id="submit"
      loading={sending.isSending}
      disabled={!isChecked || wizard.missing.length > 0}
      onTap={sending.submit}
    >
      {sending.isSending ? COMPOSE_TEXT.submitting : COMPOSE_TEXT.submit}
    </PrimaryButton>
  );
}

/** One step back, one forward; on the last step the submission, and why it failed. */
export function ComposeFooter(props: ComposeFooterProps) {
  const { wizard, sending } = props;
  return (
    <>
      {wizard.step === LAST_STEP && sending.failure && <ErrorNote code={sending.failure} />}
      <View className="compose-footer">
        {wizard.step > 0 && (
          <View className="compose-footer__back">
            <PrimaryButton id="back" kind="plain" disabled={sending.isSending} onTap={wizard.back}>
              {COMPOSE_TEXT.back}
            </PrimaryButton>
          </View>
        )}
        <View className="compose-footer__forward">
          <ForwardButton {...props} />
        </View>
      </View>
    </>
  );
}
