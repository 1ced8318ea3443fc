import { useState } from 'react';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { failureCode } from '../../../../platform/cloud/call-error';
import { useIntentKey } from '../../hooks/use-intent-key';
import { useExportRegister } from '../../hooks/use-register';
import { REGISTER_TEXT } from '../../text-rates';
import type { Month } from './month';
import { MonthPicker } from './month-picker';
import { RegisterResult } from './register-result';

interface RegisterSheetProps {
  communityId: string;
  /** The month that the page shows. */
  from: Month;
  present: Month;
  onClose: () => void;
}

/** 导出台账: choose a month, then copy a link to the table or to the page. */
export function RegisterSheet({ communityId, from, present, onClose }: RegisterSheetProps) {
  const [month, setMonth] = useState(from);
  const making = useExportRegister();
  const intent = useIntentKey(month);
  const done = making.data;
  const choose = (chosen: Month) => {
    if (making.isPending) return;
    making.reset();
    setMonth(chosen);
  };
  const make = () => making.mutate({ communityId, month, idempotencyKey: intent.key }, intent);
  return (
    <ConfirmSheet
      open
      title={REGISTER_TEXT.title}
      {...(done ? {} : { body: REGISTER_TEXT.what })}
      confirmText={done ? REGISTER_TEXT.close : REGISTER_TEXT.make}
      isLast={done !== undefined}
      loading={making.isPending}
      onConfirm={done ? onClose : make}
      onCancel={onClose}
      failure={making.error && <ErrorNote code={failureCode(making.error)} />}
    >
      {done ? (
        <RegisterResult done={done} />
      ) : (
        <MonthPicker shown={month} present={present} onChange={choose} idPrefix="register-month" />
      )}
    </ConfirmSheet>
  );
}
