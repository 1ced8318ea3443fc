import { View } from '@tarojs/components';
import type { Output } from '../../../../../contract';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { failureCode } from '../../../../platform/call-error';
import { dial } from '../../../../platform/phone';
import { useRevealContact } from '../../hooks/use-act';
import { isSameIntent } from '../../intent';
import { SHEET_EXTRA_TEXT, SHEET_TEXT } from './text';
import type { Sheet } from './use-sheet';

const PHONE = /^[\d+ -]{7,20}$/;

function Revealed({ name, contact }: Output<'appeal.revealContact'>) {
  if (contact === null) return <View>{SHEET_EXTRA_TEXT.noContact}</View>;
  return (
    <View id="revealed-contact">
      {name && <View>{`${SHEET_EXTRA_TEXT.name}：${name}`}</View>}
      <View>{`${SHEET_EXTRA_TEXT.contact}：${contact}`}</View>
      {PHONE.test(contact) && (
        <PrimaryButton kind="plain" onTap={() => dial(contact)}>
          {SHEET_EXTRA_TEXT.call}
        </PrimaryButton>
      )}
    </View>
  );
}

/** Warns that the look is recorded and shown to the writer, then shows how to reach them. */
export function ContactSheet({ appealId, sheet }: { appealId: string; sheet: Sheet }) {
  const reveal = useRevealContact(appealId);
  const { title, body, confirm } = SHEET_TEXT.revealContact;
  const look = () =>
    reveal.mutate(sheet.idempotencyKey, {
      onError: (error) => {
        if (!isSameIntent(failureCode(error))) sheet.renewKey();
      },
    });
  return (
    <ConfirmSheet
      open
      title={title}
      body={body}
      confirmText={reveal.data ? SHEET_EXTRA_TEXT.close : confirm}
      loading={reveal.isPending}
      onConfirm={reveal.data ? sheet.close : look}
      onCancel={sheet.close}
    >
      {reveal.data && <Revealed {...reveal.data} />}
      {reveal.error && <ErrorNote code={failureCode(reveal.error)} />}
    </ConfirmSheet>
  );
}
