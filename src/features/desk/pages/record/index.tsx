import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { AppealView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { definePage } from '../../../../components/define-page';
import { ErrorNote } from '../../../../components/error-note';
import { Icon } from '../../../../components/icon';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import type { FailureCode } from '../../../../platform/cloud/call-error';
import { openPage } from '../../../../platform/navigation/navigation';
import { DangerPanel } from '../../../appeal/components/danger-panel';
import { DANGER_TEXT } from '../../../appeal/text';
import { RECORD_TEXT } from '../../text-record';
import { Intake, Matter, Openness, Told } from './record-fields';
import { isBlank } from './record-form';
import { type RecordControl, useRecordForm } from './use-record-form';
import './index.scss';

/** What staff hand to the person: large enough to copy by hand. */
function Numbers({ number, intake }: AppealView) {
  const code = intake?.claimCode;
  return (
    <Card icon="check" title={RECORD_TEXT.doneTitle}>
      <View className="record-quiet">{RECORD_TEXT.number}</View>
      <Text id="record-number" className="record-code" userSelect>
        {number}
      </Text>
      {code && (
        <>
          <View className="record-quiet">{RECORD_TEXT.code}</View>
          <Text id="record-code" className="record-code record-code--large" userSelect>
            {code}
          </Text>
          <View className="record-quiet">{RECORD_TEXT.doneHint}</View>
        </>
      )}
    </Card>
  );
}

interface DoneProps {
  appeal: AppealView;
  isEarlier: boolean;
  again: () => void;
}

function Done({ appeal, isEarlier, again }: DoneProps) {
  const open = () => openPage('appeal', { id: appeal.id });
  return (
    <>
      {isEarlier && (
        <View id="record-earlier" className="record-wrong">
          {RECORD_TEXT.earlier}
        </View>
      )}
      <Numbers {...appeal} />
      <PrimaryButton id="record-again" onTap={again}>
        {RECORD_TEXT.again}
      </PrimaryButton>
      <PrimaryButton id="record-open" kind="plain" onTap={open}>
        {RECORD_TEXT.open}
      </PrimaryButton>
    </>
  );
}

/** Words of danger: whom to call before anything is written down; a tap shows what to do. */
function Danger({ alarm }: RecordControl) {
  if (alarm.dangers.length === 0) return null;
  const numbers = alarm.dangers.map(({ number }) => `${number} ${DANGER_TEXT.numbers[number]}`);
  return (
    <View id="danger-open" className="record-danger" ariaRole="button" onClick={alarm.open}>
      {`${DANGER_TEXT.title}：${numbers.join('、')}`}
      <Icon name="chevron" />
    </View>
  );
}

/** Throws a half-filled form away: names stand in it, and the phone may be shared. */
function Clear({ form, again }: RecordControl) {
  const [isAsking, setAsking] = useState(false);
  if (isBlank(form)) return null;
  const clear = () => {
    setAsking(false);
    again();
  };
  return (
    <>
      <PrimaryButton id="record-clear" kind="plain" onTap={() => setAsking(true)}>
        {RECORD_TEXT.clear}
      </PrimaryButton>
      <ConfirmSheet
        open={isAsking}
        title={RECORD_TEXT.clearTitle}
        body={RECORD_TEXT.clearBody}
        confirmText={RECORD_TEXT.clearConfirm}
        onConfirm={clear}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

/** The same key with other words: what was sent before may be there. */
function Failure({ code }: { code: FailureCode }) {
  if (code !== 'CONFLICT') return <ErrorNote code={code} />;
  return (
    <View id="error-CONFLICT" className="record-danger" ariaRole="alert">
      <View>{RECORD_TEXT.mayBeTaken.title}</View>
      <View className="record-quiet">{RECORD_TEXT.mayBeTaken.hint}</View>
    </View>
  );
}

function Footer({ failure, missing, isSending, submit }: RecordControl) {
  return (
    <>
      {failure && <Failure code={failure} />}
      {missing.length > 0 && <View className="record-wrong">{RECORD_TEXT.missing}</View>}
      <PrimaryButton id="record-submit" loading={isSending} onTap={submit}>
        {isSending ? RECORD_TEXT.submitting : RECORD_TEXT.submit}
      </PrimaryButton>
    </>
  );
}

/** 代居民登记: somebody came, called, wrote or was visited; what they said is taken in with its source. */
function RecordPage() {
  const control = useRecordForm();
  if (control.done) {
    return (
      <Screen title={RECORD_TEXT.title}>
        <Done appeal={control.done} isEarlier={control.isEarlier} again={control.again} />
      </Screen>
    );
  }
  return (
    <Screen title={RECORD_TEXT.title} footer={<Footer {...control} />}>
      <View className="record-quiet">{RECORD_TEXT.hint}</View>
      <Intake {...control} />
      <Matter {...control} />
      <Told {...control} />
      <Danger {...control} />
      <Openness {...control} />
      <View className="record-quiet">{RECORD_TEXT.kept}</View>
      <Clear {...control} />
      {control.alarm.isOpen && (
        <DangerPanel dangers={[...control.alarm.dangers]} onContinue={control.alarm.dismiss} />
      )}
    </Screen>
  );
}

export default definePage(RecordPage);
