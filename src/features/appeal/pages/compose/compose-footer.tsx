import { View } from '@tarojs/components';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import type { FailureCode } from '../../../../platform/cloud/call-error';
import { useOnline } from '../../../../platform/device/use-online';
import { showAppeals } from '../../../../setup/appeals-segment';
import { WaitingNote, WaitingPanel } from '../../components/waiting-note';
import { WAITING_TEXT } from '../../draft-text';
import { COMPOSE_TEXT } from './text';
import type { Submit } from './use-submit';
import { LAST_STEP, type Wizard } from './use-wizard';

interface ComposeFooterProps {
  wizard: Wizard;
  sending: Submit;
  /** The cloud has said how the appeal will be handled. */
  isChecked: boolean;
  /** Why the cloud has not said it. */
  checkFailure?: FailureCode | null;
}

function NextButton({ wizard }: { wizard: Wizard }) {
  const isLastBefore = wizard.step === LAST_STEP - 1;
  return (
    <PrimaryButton id={isLastBefore ? 'check' : 'next'} onTap={wizard.next}>
      {isLastBefore ? COMPOSE_TEXT.check : COMPOSE_TEXT.next}
    </PrimaryButton>
  );
}

/** Without a network the appeal can be given up to be sent later, files that are still on the way included. */
function SubmitButton({ wizard, sending, isChecked, checkFailure }: ComposeFooterProps) {
  const isOnline = useOnline();
  const isCutOff = !isOnline || checkFailure === 'NO_NETWORK';
  const mayHold = wizard.missing.every((one) => one === 'uploads');
  if (isCutOff && !sending.isSending) {
    return (
      <PrimaryButton id="submit" disabled={!mayHold} onTap={sending.hold}>
        {WAITING_TEXT.holdForNetwork}
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

function waitingHint({ isKept, waitsFor }: Submit): string {
  if (!isKept) return WAITING_TEXT.noRoom;
  return waitsFor === 'uploads' ? WAITING_TEXT.uploads : WAITING_TEXT.hint;
}

/** Under the key of this draft the cloud has an appeal with other words: another one must not be made. */
function Failure({ code }: { code: FailureCode }) {
  if (code !== 'CONFLICT') return <ErrorNote code={code} />;
  const { title, hint, look } = WAITING_TEXT.mayBeTaken;
  return (
    <View id="error-CONFLICT" ariaRole="alert">
      <View className="compose-wrong">{title}</View>
      <View className="compose-hint">{hint}</View>
      <PrimaryButton id="look-at-mine" kind="plain" onTap={() => showAppeals('mine')}>
        {look}
      </PrimaryButton>
    </View>
  );
}

function Notes({ wizard, sending }: ComposeFooterProps) {
  if (sending.isWaiting) {
    return (
      <WaitingPanel
        id="waiting"
        title={sending.isHeld ? WAITING_TEXT.title : WAITING_TEXT.notHeld}
        hint={waitingHint(sending)}
        isSending={sending.isSending}
        onSend={sending.sendNow}
        onCancel={sending.cancel}
      />
    );
  }
  if (wizard.step < LAST_STEP && sending.isSending) {
    return <View className="compose-hint">{WAITING_TEXT.asking}</View>;
  }
  if (wizard.step === 0) return <WaitingNote />;
  return wizard.step === LAST_STEP && sending.failure ? <Failure code={sending.failure} /> : null;
}

/** One step back, one forward; on the last step the submission, and why it failed or waits. */
export function ComposeFooter(props: ComposeFooterProps) {
  const { wizard, sending } = props;
  const isOver = sending.isWaiting && wizard.step === LAST_STEP;
  return (
    <>
      <Notes {...props} />
      {!isOver && (
        <View className="compose-footer">
          {wizard.step > 0 && (
            <View className="compose-footer__back">
              <PrimaryButton
                id="back"
                kind="plain"
                disabled={sending.isSending}
                onTap={wizard.back}
              >
                {COMPOSE_TEXT.back}
              </PrimaryButton>
            </View>
          )}
          <View className="compose-footer__forward">
            {wizard.step < LAST_STEP ? <NextButton wizard={wizard} /> : <SubmitButton {...props} />}
          </View>
        </View>
      )}
    </>
  );
}
