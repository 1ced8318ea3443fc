import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { definePage } from '../../../../components/define-page';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { TextField } from '../../../../components/text-field';
import type { FailureCode } from '../../../../platform/cloud/call-error';
import { isMember, openJoinFlow, useMe } from '../../../../setup/membership';
import { ERROR_ACTION_TEXT } from '../../text';
import { CLAIM_FAILURE_TEXT, CLAIM_TEXT, CODE_PROBLEM_TEXT, NUMBER_PROBLEM_TEXT } from './text';
import { type ClaimForm, useClaimForm } from './use-claim-form';
import './index.scss';

function Failure({ code }: { code: FailureCode }) {
  const words = CLAIM_FAILURE_TEXT[code];
  if (!words) return <ErrorNote code={code} />;
  return (
    <View id={`error-${code}`} className="claim-failure" ariaRole="alert">
      <View className="claim-failure__title">{words.title}</View>
      <View>{words.hint}</View>
    </View>
  );
}

function Fields({ number, code }: ClaimForm) {
  return (
    <>
      <TextField
        id="claim-number"
        label={CLAIM_TEXT.number}
        hint={CLAIM_TEXT.numberHint}
        placeholder={CLAIM_TEXT.numberPlaceholder}
        maxLength={30}
        value={number.value}
        error={number.problem ? NUMBER_PROBLEM_TEXT[number.problem] : undefined}
        onChange={number.onChange}
      />
      <TextField
        id="claim-code"
        label={CLAIM_TEXT.code}
        hint={CLAIM_TEXT.codeHint}
        placeholder={CLAIM_TEXT.codePlaceholder}
        maxLength={30}
        value={code.value}
        error={code.problem ? CODE_PROBLEM_TEXT[code.problem] : undefined}
        onChange={code.onChange}
      />
      <View className="claim-letters">{CLAIM_TEXT.letters}</View>
    </>
  );
}

function Footer({ failure, isSending, submit }: ClaimForm) {
  return (
    <>
      {failure && <Failure code={failure} />}
      <PrimaryButton id="claim-submit" loading={isSending} onTap={submit}>
        {isSending ? CLAIM_TEXT.submitting : CLAIM_TEXT.submit}
      </PrimaryButton>
    </>
  );
}

function JoinFirst() {
  const { data: me } = useMe();
  if (!me || isMember(me)) return null;
  return (
    <Card icon="info" title={CLAIM_TEXT.joinFirst}>
      <PrimaryButton id="join-first" kind="plain" onTap={() => openJoinFlow(me)}>
        {me.hasConsented ? ERROR_ACTION_TEXT.join : ERROR_ACTION_TEXT.consent}
      </PrimaryButton>
    </Card>
  );
}

/** 认领: whoever has the number and the code that staff wrote down for them becomes the owner of the appeal. */
function ClaimPage() {
  const form = useClaimForm();
  return (
    <Screen title={CLAIM_TEXT.title} footer={<Footer {...form} />}>
      <View className="claim-lead">{CLAIM_TEXT.lead}</View>
      <JoinFirst />
      <Fields {...form} />
      <View className="claim-hint">{CLAIM_TEXT.lost}</View>
    </Screen>
  );
}

export default definePage(ClaimPage);
