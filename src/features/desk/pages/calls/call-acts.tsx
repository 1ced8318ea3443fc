import { View } from '@tarojs/components';
import { useState } from 'react';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { failureCode } from '../../../../platform/cloud/call-error';
import { dial } from '../../../../platform/device/phone';
import type { CallView } from '../../hooks/use-calls';
import { CALL_TEXT, KNOWS_TEXT, OUTCOME_TEXT } from '../../text-calls';
import { useClosing } from './use-closing';
import { type LookUp, useLookUp } from './use-look-up';

type Closing = ReturnType<typeof useClosing>;

function Phone({ id, phone }: { id: string; phone: string | null }) {
  if (phone === null) {
    return (
      <View id={`call-phone-${id}`} className="call-phone">
        {CALL_TEXT.noPhone}
      </View>
    );
  }
  return (
    <View className="call-phone">
      <View className="call-quiet">{CALL_TEXT.phone}</View>
      <View id={`call-phone-${id}`} className="call-phone__number">
        {phone}
      </View>
      <PrimaryButton id={`call-dial-${id}`} kind="plain" onTap={() => dial(phone)}>
        {CALL_TEXT.dial}
      </PrimaryButton>
    </View>
  );
}

function LookUpSheet({ name, lookUp }: { name: string; lookUp: LookUp }) {
  return (
    <ConfirmSheet
      open
      title={CALL_TEXT.sheetTitle(name)}
      body={CALL_TEXT.sheetBody}
      confirmText={CALL_TEXT.sheetConfirm}
      loading={lookUp.isSending}
      onConfirm={lookUp.confirm}
      onCancel={lookUp.cancel}
      failure={lookUp.error != null && <ErrorNote code={failureCode(lookUp.error)} />}
    />
  );
}

function Endings({ id, closing }: { id: string; closing: Closing }) {
  const { close, isSending } = closing;
  return (
    <>
      <View>{CALL_TEXT.how}</View>
      <View className="call-endings">
        <PrimaryButton
          id={`call-not-reached-${id}`}
          kind="plain"
          loading={isSending('notReached')}
          onTap={() => close('notReached')}
        >
          {OUTCOME_TEXT.notReached.button}
        </PrimaryButton>
        <PrimaryButton
          id={`call-done-${id}`}
          loading={isSending('done')}
          onTap={() => close('done')}
        >
          {OUTCOME_TEXT.done.button}
        </PrimaryButton>
      </View>
      <View className="call-quiet">{CALL_TEXT.stays}</View>
    </>
  );
}

/** Who knows already needs no call, and no look at the number; asked once more, because it ends the call for good. */
function ToldOtherwise({ call, closing }: { call: CallView; closing: Closing }) {
  const [isAsking, setAsking] = useState(false);
  const { id, person, hasRead } = call;
  const words = hasRead ? KNOWS_TEXT.hasRead : KNOWS_TEXT.wasTold;
  return (
    <>
      <View
        id={`call-told-${id}`}
        className="call-link"
        ariaRole="button"
        onClick={() => setAsking(true)}
      >
        {words.link}
      </View>
      {isAsking && (
        <ConfirmSheet
          open
          title={words.title(person.name)}
          body={KNOWS_TEXT.forGood}
          confirmText={words.confirm}
          loading={closing.isSending('done')}
          onConfirm={() => closing.close('done')}
          onCancel={() => setAsking(false)}
          failure={closing.error && <ErrorNote code={failureCode(closing.error)} />}
        />
      )}
    </>
  );
}

/** The number first; how it went once somebody has looked it up. */
export function CallActs({ call }: { call: CallView }) {
  const { id, person, attempts } = call;
  const lookUp = useLookUp(id);
  const closing = useClosing(id);
  const { phone } = lookUp;
  const hasStarted = attempts.length > 0 || phone !== undefined;
  return (
    <>
      {phone === undefined ? (
        <PrimaryButton
          id={`call-start-${id}`}
          kind={hasStarted ? 'plain' : 'primary'}
          onTap={lookUp.ask}
        >
          {hasStarted ? CALL_TEXT.startAgain : CALL_TEXT.start}
        </PrimaryButton>
      ) : (
        <Phone id={id} phone={phone} />
      )}
      {hasStarted ? (
        <Endings id={id} closing={closing} />
      ) : (
        <ToldOtherwise call={call} closing={closing} />
      )}
      {hasStarted && closing.error && <ErrorNote code={failureCode(closing.error)} />}
      {lookUp.isAsking && <LookUpSheet name={person.name} lookUp={lookUp} />}
    </>
  );
}
