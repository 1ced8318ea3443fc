import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ChosenAct } from '../../../../../domain/appeal/case';
import { FEEDBACK_CHANNELS } from '../../../../../domain/appeal/vocabulary';
import { Choice } from '../../../../components/choice';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { TextField } from '../../../../components/text-field';
import { failureCode } from '../../../../platform/call-error';
import { askToSubscribe } from '../../../../platform/subscribe';
import { useAct } from '../../hooks/use-act';
import { isSameIntent } from '../../intent';
import { CHANNEL_TEXT } from '../../text';
import { type ActForm, problemOf, requestOf } from './act-form';
import { RateFields } from './rate-fields';
import { SHEET_EXTRA_TEXT, SHEET_TEXT } from './text';
import type { Sheet } from './use-sheet';

type SheetAct = Exclude<ChosenAct, 'revealContact'>;

const CHANNELS = FEEDBACK_CHANNELS.map((value) => ({ value, label: CHANNEL_TEXT[value] }));

/** After these acts more messages are to be expected: the moment to ask for them. */
const ASK_AFTER = { accept: 'task', rate: 'progress' } as const satisfies Partial<
  Record<SheetAct, 'task' | 'progress'>
>;

interface FieldsProps {
  act: SheetAct;
  form: ActForm;
  fill: (change: Partial<ActForm>) => void;
}

function Fields({ act, form, fill }: FieldsProps) {
  const { label, placeholder, minLength, maxLength } = SHEET_TEXT[act];
  return (
    <>
      {act === 'rate' && <RateFields form={form} fill={fill} />}
      {label && (
        <View className={minLength === 0 ? 'detail-short' : undefined}>
          <TextField
            id="sheet-text"
            label={label}
            multiline
            maxLength={maxLength}
            placeholder={placeholder}
            value={form.text}
            onChange={(text) => fill({ text })}
          />
        </View>
      )}
      {act === 'resolve' && (
        <>
          <View className="detail-label">{SHEET_EXTRA_TEXT.channel}</View>
          <Choice
            options={CHANNELS}
            value={form.channel}
            idPrefix="channel"
            onChange={(channel) => fill({ channel })}
          />
        </>
      )}
    </>
  );
}

function useConfirm(appealId: string, sheet: Sheet, act: SheetAct) {
  const doing = useAct(appealId);
  const [hasTried, setTried] = useState(false);
  const problem = problemOf(act, sheet.form);
  const confirm = () => {
    setTried(true);
    if (problem !== null || doing.isPending) return;
    if (act === 'accept' || act === 'rate') void askToSubscribe([ASK_AFTER[act]]);
    doing.mutate(
      { request: requestOf(act, sheet.form), idempotencyKey: sheet.idempotencyKey },
      {
        onSuccess: sheet.finish,
        onError: (error) => {
          if (!isSameIntent(failureCode(error))) sheet.renewKey();
        },
      },
    );
  };
  return { confirm, doing, problem: hasTried ? problem : null };
}

/** The sheet of one act: explains it, asks for what it needs, keeps what was written when it fails. */
export function ActSheet({
  appealId,
  sheet,
  act,
}: {
  appealId: string;
  sheet: Sheet;
  act: SheetAct;
}) {
  const { confirm, doing, problem } = useConfirm(appealId, sheet, act);
  const { title, body, confirm: confirmText } = SHEET_TEXT[act];
  return (
    <ConfirmSheet
      open
      title={title}
      body={body}
      confirmText={confirmText}
      loading={doing.isPending}
      onConfirm={confirm}
      onCancel={sheet.close}
    >
      <Fields act={act} form={sheet.form} fill={sheet.fill} />
      {problem && <View className="detail-wrong">{problem}</View>}
      {doing.error && !problem && <ErrorNote code={failureCode(doing.error)} />}
    </ConfirmSheet>
  );
}
