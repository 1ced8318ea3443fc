import { useState } from 'react';
import { ErrorNote } from '../../../components/error-note';
import { PrimaryButton } from '../../../components/primary-button';
import { TextField } from '../../../components/text-field';
import { failureCode } from '../../../platform/cloud/call-error';
import { goBack } from '../../../platform/navigation/navigation';
import { useJoin } from '../hooks/use-join';
import { JOIN_TEXT } from '../text';

interface JoinFormProps {
  gridId: string;
  nickname: string;
  isMove: boolean;
}

interface Wrong {
  nickname?: string | undefined;
  realName?: string | undefined;
}

const LONGEST_NAME = 20;

/** Above the limit the field itself says by how much. */
function isTooLong(name: string): boolean {
  return name.trim().length > LONGEST_NAME;
}

function checkNames(nickname: string, realName: string): Wrong {
  return {
    nickname: nickname.trim() === '' ? JOIN_TEXT.nicknameMissing : undefined,
    realName: realName.trim().length === 1 ? JOIN_TEXT.realNameShort : undefined,
  };
}

function useJoinForm({ gridId, nickname: known }: JoinFormProps) {
  const [nickname, setNickname] = useState(known);
  const [realName, setRealName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const join = useJoin({ gridId, nickname, realName });
  const wrong = checkNames(nickname, realName);
  const shown: Wrong = isChecked ? wrong : {};
  const submit = () => {
    setChecked(true);
    if (isTooLong(nickname) || isTooLong(realName)) return;
    if (!wrong.nickname && !wrong.realName) join.mutate(undefined, { onSuccess: goBack });
  };
  return {
    nickname,
    setNickname,
    realName,
    setRealName,
    wrong: shown,
    join,
    submit,
  };
}

/** How the person wants to be called, and the button that joins the grid. */
export function JoinForm(props: JoinFormProps) {
  const form = useJoinForm(props);
  return (
    <>
      <TextField
        id="nickname"
        label={JOIN_TEXT.nickname}
        hint={JOIN_TEXT.nicknameHint}
        value={form.nickname}
        maxLength={LONGEST_NAME}
        error={form.wrong.nickname}
        onChange={form.setNickname}
      />
      <TextField
        id="real-name"
        label={JOIN_TEXT.realName}
        hint={JOIN_TEXT.realNameHint}
        value={form.realName}
        maxLength={LONGEST_NAME}
        error={form.wrong.realName}
        onChange={form.setRealName}
      />
      {form.join.error && <ErrorNote code={failureCode(form.join.error)} />}
      <PrimaryButton id="join-submit" loading={form.join.isPending} onTap={form.submit}>
        {props.isMove ? JOIN_TEXT.move : JOIN_TEXT.submit}
      </PrimaryButton>
    </>
  );
}
