import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { CATEGORIES } from '../../../../../domain/appeal/vocabulary';
import { Card } from '../../../../components/card';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { definePage } from '../../../../components/define-page';
import { LoadState } from '../../../../components/load-state';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { failureCode } from '../../../../platform/cloud/call-error';
import { isMember, openJoinFlow, useMe } from '../../../../setup/membership';
import { DangerPanel } from '../../components/danger-panel';
import { DraftList } from '../../components/draft-list';
import { type DraftControl, useDraft } from '../../hooks/use-draft';
import { ERROR_ACTION_TEXT } from '../../text';
import { ComposeFooter } from './compose-footer';
import { SimilarList } from './similar-list';
import { StepConfirm } from './step-confirm';
import { StepWhat } from './step-what';
import { StepWhere } from './step-where';
import { StepWho } from './step-who';
import { COMPOSE_TEXT, MISSING_TEXT, STEP_TEXT } from './text';
import { useCheck } from './use-check';
import { useFiles } from './use-files';
import { useSubmit } from './use-submit';
import { LAST_STEP, useWizard } from './use-wizard';
import './index.scss';

/** The category that the link to this page suggests, unless the draft has one. */
function useSuggestedCategory({ update }: DraftControl): void {
  const suggested = useRouter().params.category;
  useEffect(() => {
    const category = CATEGORIES.find((one) => one === suggested);
    if (category) update((draft) => ({ ...draft, category: draft.category ?? category }));
  }, [suggested, update]);
}

function JoinFirst() {
  const { data: me } = useMe();
  if (!me || isMember(me)) return null;
  return (
    <Card icon="info" title={COMPOSE_TEXT.joinFirst}>
      <PrimaryButton id="join-first" kind="plain" onTap={() => openJoinFlow(me)}>
        {me.hasConsented ? ERROR_ACTION_TEXT.join : ERROR_ACTION_TEXT.consent}
      </PrimaryButton>
    </Card>
  );
}

function RestoredNote({ control }: { control: DraftControl }) {
  const [isAsking, setAsking] = useState(false);
  if (!control.isRestored) return null;
  const clear = () => {
    setAsking(false);
    control.clear();
  };
  return (
    <Card icon="edit" title={COMPOSE_TEXT.restored}>
      {control.lostFiles > 0 && <View>{COMPOSE_TEXT.lost(control.lostFiles)}</View>}
      <PrimaryButton id="clear-draft" kind="plain" onTap={() => setAsking(true)}>
        {COMPOSE_TEXT.clear}
      </PrimaryButton>
      <ConfirmSheet
        open={isAsking}
        title={COMPOSE_TEXT.clearTitle}
        body={COMPOSE_TEXT.clearBody}
        confirmText={COMPOSE_TEXT.clearConfirm}
        onConfirm={clear}
        onCancel={() => setAsking(false)}
      />
    </Card>
  );
}

function StepHead({ step }: { step: number }) {
  return (
    <View>
      <View className="compose-hint">{COMPOSE_TEXT.step(step)}</View>
      <View className="compose-title">{STEP_TEXT[step]}</View>
      <View className="compose-bar">
        {STEP_TEXT.map((name, index) => (
          <View key={name} className={index <= step ? 'compose-bar__on' : 'compose-bar__off'} />
        ))}
      </View>
    </View>
  );
}

/** 反映问题: what, where, who may see it, then the check and the submission. */
function ComposePage() {
  const control = useDraft(useRouter().params.draft);
  useSuggestedCategory(control);
  const files = useFiles(control);
  const { query: check, setWanted } = useCheck(control.draft);
  const wizard = useWizard(control.draft, check.data?.dangers ?? []);
  const { step, missing, dangers } = wizard;
  useEffect(() => setWanted(step === LAST_STEP), [step, setWanted]);
  const sending = useSubmit(control);
  return (
    <Screen
      footer={
        <ComposeFooter
          wizard={wizard}
          sending={sending}
          isChecked={check.data !== undefined}
          checkFailure={check.error && failureCode(check.error)}
        />
      }
    >
      <StepHead step={step} />
      <JoinFirst />
      {step === 0 && <RestoredNote control={control} />}
      {step === 0 && <StepWhat control={control} files={files} missing={missing} />}
      {step < 2 && <SimilarList draft={control.draft} />}
      {step === 1 && <StepWhere control={control} />}
      {step === 2 && <StepWho control={control} />}
      {step === LAST_STEP && (
        <LoadState query={check}>
          {(triage) => <StepConfirm control={control} triage={triage} onEdit={wizard.edit} />}
        </LoadState>
      )}
      {step === LAST_STEP && missing.includes('uploads') && (
        <View className="compose-wrong">{MISSING_TEXT.uploads}</View>
      )}
      {step < LAST_STEP && <View className="compose-hint">{COMPOSE_TEXT.saved}</View>}
      {step === 0 && (
        <DraftList
          except={control.draftId}
          onOpen={control.open}
          onAnother={control.startAnother}
        />
      )}
      {dangers.length > 0 && <DangerPanel dangers={dangers} onContinue={wizard.goOn} />}
    </Screen>
  );
}

export default definePage(ComposePage);
