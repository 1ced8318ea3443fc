import { View } from '@tarojs/components';
import type { TriageView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { Choice } from '../../../../components/choice';
import { PrimaryButton } from '../../../../components/primary-button';
import type { DraftControl } from '../../hooks/use-draft';
import { PERSONAL_TEXT, WHO_WROTE_TEXT } from './text';

interface WhoWroteProps {
  control: DraftControl;
  triage: TriageView;
  /** Back to the words. */
  onEdit: () => void;
}

const OPTIONS = (['hide', 'show'] as const).map((value) => ({
  value,
  ...WHO_WROTE_TEXT.choices[value],
}));

function listOf(words: readonly string[]): string {
  return [...new Set(words)].join(WHO_WROTE_TEXT.and);
}

/** Shall staff read the numbers and names in an anonymous text? Without an answer they do not. */
function AskToHide({ control, triage }: Omit<WhoWroteProps, 'onEdit'>) {
  const { draft, update } = control;
  const found = triage.hiddenFromStaff;
  if (found.length === 0) return null;
  const kinds = listOf(found.map(({ kind }) => PERSONAL_TEXT[kind]));
  return (
    <Card id="who-wrote" title={WHO_WROTE_TEXT.ask(kinds)} icon="eye">
      <View className="compose-hint">
        {WHO_WROTE_TEXT.found + listOf(found.map(({ text }) => text))}
      </View>
      <Choice
        options={OPTIONS}
        value={draft.showsContact ? 'show' : 'hide'}
        idPrefix="staff-reads"
        onChange={(choice) => update((before) => ({ ...before, showsContact: choice === 'show' }))}
      />
    </Card>
  );
}

/** A nickname that is a word cannot be hidden: the gap would spell it. */
function CommonName({ triage, onEdit }: Omit<WhoWroteProps, 'control'>) {
  if (triage.commonNames.length === 0) return null;
  return (
    <Card id="common-name" title={WHO_WROTE_TEXT.common(listOf(triage.commonNames))} icon="info">
      <View className="compose-hint">{WHO_WROTE_TEXT.commonHint}</View>
      <PrimaryButton id="edit-words" kind="plain" onTap={onEdit}>
        {WHO_WROTE_TEXT.edit}
      </PrimaryButton>
    </Card>
  );
}

/** What in an anonymous text tells who wrote it, asked before it is sent; nothing when nothing does. */
export function WhoWrote({ control, triage, onEdit }: WhoWroteProps) {
  if (!control.draft.isAnonymous) return null;
  return (
    <>
      <AskToHide control={control} triage={triage} />
      <CommonName triage={triage} onEdit={onEdit} />
    </>
  );
}
