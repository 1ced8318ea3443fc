import { Text, View } from '@tarojs/components';
import type { AppealView } from '../../../../../contract';
import { triage } from '../../../../../domain/appeal/triage';
import { Card } from '../../../../components/card';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { openPage } from '../../../../platform/navigation';
import { DANGER_TEXT } from '../../../appeal/text';
import { RECORD_TEXT } from '../../text-record';
import { Intake, Matter, Openness, Told } from './record-fields';
import { type RecordControl, useRecordForm } from './use-record-form';
import './index.scss';

/** What staff hand to the person: large enough to copy by hand. */
function Done({ appeal, again }: { appeal: AppealView; again: () => void }) {
  const code = appeal.intake?.claimCode;
  return (
    <>
      <Card icon="check" title={RECORD_TEXT.doneTitle}>
        <View className="record-quiet">{RECORD_TEXT.number}</View>
        <Text id="record-number" className="record-code" userSelect>
          {appeal.number}
        </Text>
        {code && (
          <>
            <View className="record-quiet">{RECORD_TEXT.code}</View>
            <Text id="record-code" className="record-code" userSelect>
              {code}
            </Text>
            <View className="record-quiet">{RECORD_TEXT.doneHint}</View>
          </>
        )}
      </Card>
      <PrimaryButton id="record-again" onTap={again}>
        {RECORD_TEXT.again}
      </PrimaryButton>
      <PrimaryButton
        id="record-open"
        kind="plain"
        onTap={() => openPage('appeal', { id: appeal.id })}
      >
        {RECORD_TEXT.open}
      </PrimaryButton>
    </>
  );
}

/** Words of danger: whom to call before anything is written down. */
function Danger({ form }: RecordControl) {
  if (form.category === null || form.content.trim() === '') return null;
  const { dangers } = triage({ category: form.category, content: form.content });
  if (dangers.length === 0) return null;
  const numbers = dangers.map(({ number }) => `${number} ${DANGER_TEXT.numbers[number]}`);
  return <View className="record-danger">{`${DANGER_TEXT.title}：${numbers.join('、')}`}</View>;
}

function Footer({ failure, missing, isSending, submit }: RecordControl) {
  return (
    <>
      {failure && <ErrorNote code={failure} />}
      {missing.length > 0 && <View className="record-wrong">{RECORD_TEXT.missing}</View>}
      <PrimaryButton id="record-submit" loading={isSending} onTap={submit}>
        {isSending ? RECORD_TEXT.submitting : RECORD_TEXT.submit}
      </PrimaryButton>
    </>
  );
}

/** 代居民登记: somebody came, called, wrote or was visited; what they said is taken in with its source. */
export default function RecordPage() {
  const control = useRecordForm();
  if (control.done) {
    return (
      <Screen title={RECORD_TEXT.title}>
        <Done appeal={control.done} again={control.again} />
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
    </Screen>
  );
}
