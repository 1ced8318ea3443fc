import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { TriageView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { PrimaryButton } from '../../../../components/primary-button';
import { TextField } from '../../../../components/text-field';
import type { DraftControl } from '../../hooks/use-draft';
import { PERSONAL_TEXT, PREVIEW_TEXT } from './text';

const MOST_WORDS = 10;
const LONGEST_WORD = 20;

/** What was found by rule: so the person sees that nothing is missing, and that nothing is hidden for nothing. */
function Found({ hidden }: Pick<TriageView, 'hidden'>) {
  if (hidden.length === 0) return <View className="compose-hint">{PREVIEW_TEXT.nothing}</View>;
  return (
    <View className="compose-hidden" id="hidden-words">
      {hidden.map(({ kind, text }) => (
        <View key={`${kind}-${text}`} className="compose-hidden__one">
          {`${PERSONAL_TEXT[kind]}：${text}`}
        </View>
      ))}
    </View>
  );
}

function HideMore({ control: { draft, update } }: { control: DraftControl }) {
  const [word, setWord] = useState('');
  const { alsoHide = [] } = draft;
  const isFit = word.trim() !== '' && word.trim().length <= LONGEST_WORD;
  const change = (next: string[]) => update((before) => ({ ...before, alsoHide: next }));
  const add = () => {
    const trimmed = word.trim();
    if (trimmed !== '' && !alsoHide.includes(trimmed)) change([...alsoHide, trimmed]);
    setWord('');
  };
  return (
    <>
      {alsoHide.map((one) => (
        <View
          key={one}
          className="compose-link"
          onClick={() => change(alsoHide.filter((other) => other !== one))}
        >
          {PREVIEW_TEXT.unhide(one)}
        </View>
      ))}
      {alsoHide.length < MOST_WORDS && (
        <>
          <TextField
            id="hide-word"
            label={PREVIEW_TEXT.more}
            maxLength={LONGEST_WORD}
            value={word}
            placeholder={PREVIEW_TEXT.moreHint}
            onChange={setWord}
          />
          <PrimaryButton id="hide-add" kind="plain" disabled={!isFit} onTap={add}>
            {PREVIEW_TEXT.add}
          </PrimaryButton>
        </>
      )}
    </>
  );
}

interface PublicPreviewProps {
  control: DraftControl;
  triage: TriageView;
}

/** 公开前确认: exactly what neighbours will read, before it is sent; nothing for what is not public. */
export function PublicPreview({ control, triage }: PublicPreviewProps) {
  if (control.draft.visibility !== 'public') return null;
  return (
    <Card id="public-preview" title={PREVIEW_TEXT.title} icon="eye">
      <Text className="compose-written">{triage.publicContent}</Text>
      {triage.publicPlace && <View className="compose-hint">{triage.publicPlace}</View>}
      <Found hidden={triage.hidden} />
      <HideMore control={control} />
    </Card>
  );
}
