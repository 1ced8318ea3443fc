import { useState } from 'react';
import type { AppealView } from '../../../../../contract';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { failureCode } from '../../../../platform/cloud/call-error';
import { say } from '../../../../platform/device/toast';
import { useAskForMessages } from '../../../../setup/use-subscribe';
import { recordOf } from '../../acts';
import { type SheetAct, useAct } from '../../hooks/use-act';
import { isSameIntent } from '../../intent';
import { Fields } from './act-fields';
import { problemOf, requestOf } from './act-form';
import { sayFailure } from './sheet-failure';
import { ACT_TEXT } from './text';
import type { Sheet } from './use-sheet';

function useConfirm(appealId: string, sheet: Sheet, act: SheetAct) {
  const doing = useAct(appealId);
  const askForMessages = useAskForMessages();
  const [hasTried, setTried] = useState(false);
  const problem = problemOf(act, sheet.form);
  const confirm = () => {
    setTried(true);
    if (problem !== null) return;
    if (doing.isPending) return;
    if (recordOf(act).asksForMessages) void askForMessages();
    doing.mutate(
      { request: requestOf(act, sheet.form), idempotencyKey: sheet.takeKey() },
      {
        onSuccess: () => {
          sheet.finish();
          say(ACT_TEXT.done);
        },
        onError: (error) => {
          if (!isSameIntent(failureCode(error))) sheet.renewKey();
        },
      },
    );
  };
  return { confirm, doing, problem: hasTried ? problem : null };
}

interface ActSheetProps {
  appeal: AppealView;
  sheet: Sheet;
  act: SheetAct;
}

/** The sheet of one act: explains it, asks for what it needs, keeps what was written when it fails. */
export function ActSheet({ appeal, sheet, act }: ActSheetProps) {
  const { confirm, doing, problem } = useConfirm(appeal.id, sheet, act);
  const record = recordOf(act);
  const { title, body } = (appeal.isAskedAgain && record.askedAgain) || record;
  return (
    <ConfirmSheet
      open
      title={title}
      body={body}
      confirmText={record.confirm}
      loading={doing.isPending}
      onConfirm={confirm}
      onCancel={sheet.close}
      failure={sayFailure(problem, doing.error)}
    >
      <Fields fields={record.fields} appeal={appeal} form={sheet.form} fill={sheet.fill} />
    </ConfirmSheet>
  );
}
