import { View } from '@tarojs/components';
import { useState } from 'react';
import type { AppealView } from '../../../../../contract';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { failureCode } from '../../../../platform/call-error';
import { say } from '../../../../platform/toast';
import { useAskForMessages } from '../../../../setup/use-subscribe';
import { type SheetAct, useAct } from '../../hooks/use-act';
import { isSameIntent } from '../../intent';
import { Fields } from './act-fields';
import { problemOf, requestOf } from './act-form';
import { ASKED_AGAIN_TEXT, SHEET_TEXT } from './sheet-text';
import type { Sheet } from './use-sheet';

/** After these acts, of staff and of owners, more messages are to be expected: the moment to ask for them. */
const ASK_AT: readonly SheetAct[] = ['accept', 'respond', 'rate', 'supplement'];

function useConfirm(appealId: string, sheet: Sheet, act: SheetAct) {
  const doing = useAct(appealId);
  const askForMessages = useAskForMessages();
  const [hasTried, setTried] = useState(false);
  const problem = problemOf(act, sheet.form);
  const confirm = () => {
    setTried(true);
    // Below a long form the words at its end may be out of sight.
    if (problem !== null) return say(problem);
    if (doing.isPending) return;
    if (ASK_AT.includes(act)) void askForMessages();
    doing.mutate(
      { request: requestOf(act, sheet.form), idempotencyKey: sheet.takeKey() },
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

interface ActSheetProps {
  appeal: AppealView;
  sheet: Sheet;
  act: SheetAct;
}

/** The sheet of one act: explains it, asks for what it needs, keeps what was written when it fails. */
export function ActSheet({ appeal, sheet, act }: ActSheetProps) {
  const { confirm, doing, problem } = useConfirm(appeal.id, sheet, act);
  const words = SHEET_TEXT[act];
  const { title, body } = act === 'rate' && appeal.isAskedAgain ? ASKED_AGAIN_TEXT : words;
  return (
    <ConfirmSheet
      open
      title={title}
      body={body}
      confirmText={words.confirm}
      loading={doing.isPending}
      onConfirm={confirm}
      onCancel={sheet.close}
    >
      <Fields appeal={appeal} act={act} form={sheet.form} fill={sheet.fill} />
      {problem && <View className="detail-wrong">{problem}</View>}
      {doing.error && !problem && <ErrorNote code={failureCode(doing.error)} />}
    </ConfirmSheet>
  );
}
