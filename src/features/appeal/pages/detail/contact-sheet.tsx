import { View } from '@tarojs/components';
import { useState } from 'react';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { PrimaryButton } from '../../../../components/primary-button';
import { TextField } from '../../../../components/text-field';
import { failureCode } from '../../../../platform/cloud/call-error';
import { dial } from '../../../../platform/device/phone';
import { ACTS } from '../../acts';
import { type RevealAct, type Revealed, useReveal } from '../../hooks/use-act';
import { isSameIntent } from '../../intent';
import { problemOf } from './act-form';
import { sayFailure } from './sheet-failure';
import { CONTACT_TEXT } from './text';
import type { Sheet } from './use-sheet';

const PHONE = /^[\d+ -]{7,20}$/;

function Shown({ name, contact }: Revealed) {
  if (contact === null && name === null) return <View>{CONTACT_TEXT.none}</View>;
  return (
    <View id="revealed-contact">
      {name && <View>{`${CONTACT_TEXT.name}：${name}`}</View>}
      {contact && <View>{`${CONTACT_TEXT.contact}：${contact}`}</View>}
      {contact && PHONE.test(contact) && (
        <PrimaryButton kind="plain" onTap={() => dial(contact)}>
          {CONTACT_TEXT.call}
        </PrimaryButton>
      )}
    </View>
  );
}

interface ContactSheetProps {
  appealId: string;
  sheet: Sheet;
  act: RevealAct;
}

/** Warns that the look is recorded and told to the writer, asks why, then shows it. */
export function ContactSheet({ appealId, sheet, act }: ContactSheetProps) {
  const reveal = useReveal(appealId);
  const [hasTried, setTried] = useState(false);
  const { title, body, confirm, fields } = ACTS[act];
  const asked = fields.find((field) => field.kind === 'text');
  const problem = problemOf(act, sheet.form);
  const look = () => {
    setTried(true);
    if (problem !== null || reveal.isPending) return;
    const reason = asked ? sheet.form.text.trim() : null;
    reveal.mutate(
      { idempotencyKey: sheet.takeKey(), reason },
      {
        /** The next look is another one, and recorded as such. */
        onSuccess: sheet.renewKey,
        onError: (error) => {
          if (!isSameIntent(failureCode(error))) sheet.renewKey();
        },
      },
    );
  };
  return (
    <ConfirmSheet
      open
      title={title}
      body={body}
      confirmText={reveal.data ? CONTACT_TEXT.close : confirm}
      loading={reveal.isPending}
      onConfirm={reveal.data ? sheet.finish : look}
      onCancel={sheet.close}
      failure={sayFailure(hasTried ? problem : null, reveal.error)}
    >
      {asked && !reveal.data && (
        <TextField
          id="sheet-text"
          label={asked.label}
          multiline
          maxLength={asked.maxLength}
          placeholder={asked.placeholder}
          value={sheet.form.text}
          onChange={(text) => sheet.fill({ text })}
        />
      )}
      {reveal.data && <Shown {...reveal.data} />}
    </ConfirmSheet>
  );
}
