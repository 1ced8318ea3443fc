import { View } from '@tarojs/components';
import { useState } from 'react';
import { DANGER_NUMBERS } from '../../../../../domain/appeal/vocabulary';
import { Choice } from '../../../../components/choice';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { TextField } from '../../../../components/text-field';
import { LEXICON_TEXT, SETTINGS_TEXT } from '../../text-settings';
import { type EntryForm, entryFrom, entryProblems } from './entry-form';
import { Removal } from './removal';
import type { Entry } from './typed';

/** Ten words of twelve with something between. */
const LONGEST_LINE = 140;

const COLOURS = [
  { value: 'yellow', ...LEXICON_TEXT.yellow },
  { value: 'red', ...LEXICON_TEXT.red },
] as const;

const NUMBERS = (['none', ...DANGER_NUMBERS] as const).map((value) => ({
  value,
  label: value === 'none' ? LEXICON_TEXT.noDanger : LEXICON_TEXT.numbers[value],
}));

interface FieldsProps {
  form: EntryForm;
  hasTried: boolean;
  onChange: (change: Partial<EntryForm>) => void;
}

function Words({ form, hasTried, onChange }: FieldsProps) {
  const problems = entryProblems(form);
  return (
    <>
      <TextField
        id="entry-words"
        label={LEXICON_TEXT.words}
        hint={LEXICON_TEXT.wordsHint}
        placeholder={LEXICON_TEXT.wordsExample}
        maxLength={LONGEST_LINE}
        value={form.words}
        error={(hasTried && problems.words) || undefined}
        onChange={(words) => onChange({ words })}
      />
      <TextField
        id="entry-unless"
        label={LEXICON_TEXT.unless}
        hint={LEXICON_TEXT.unlessHint}
        maxLength={LONGEST_LINE}
        value={form.unless}
        error={(hasTried && problems.unless) || undefined}
        onChange={(unless) => onChange({ unless })}
      />
    </>
  );
}

function Effects({ form, onChange }: Omit<FieldsProps, 'hasTried'>) {
  return (
    <>
      <View className="settings-label">{LEXICON_TEXT.priority}</View>
      <Choice
        options={COLOURS}
        value={form.priority}
        idPrefix="entry-priority"
        onChange={(priority) => onChange({ priority })}
      />
      <View>
        <View className="settings-label">{LEXICON_TEXT.danger}</View>
        <View className="settings-quiet">{LEXICON_TEXT.dangerHint}</View>
      </View>
      <Choice
        options={NUMBERS}
        value={form.danger}
        idPrefix="entry-danger"
        onChange={(danger) => onChange({ danger })}
      />
    </>
  );
}

interface EntrySheetProps {
  form: EntryForm;
  isNew: boolean;
  onChange: (form: EntryForm) => void;
  onDone: (entry: Entry) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One group of words: what it raises to, what cancels it, whom to call. */
export function EntrySheet(props: EntrySheetProps) {
  const { form, isNew, onChange, onDone, onRemove, onClose } = props;
  const [hasTried, setTried] = useState(false);
  const fill = (change: Partial<EntryForm>) => onChange({ ...form, ...change });
  const { words, unless } = entryProblems(form);
  const problem = words ?? unless;
  const confirm = () => {
    setTried(true);
    if (problem === null) onDone(entryFrom(form));
  };
  return (
    <ConfirmSheet
      open
      title={isNew ? LEXICON_TEXT.sheetNew : LEXICON_TEXT.sheetEdit}
      confirmText={SETTINGS_TEXT.done}
      onConfirm={confirm}
      onCancel={onClose}
      failure={hasTried && problem && <View className="settings-wrong">{problem}</View>}
    >
      <Words form={form} hasTried={hasTried} onChange={fill} />
      <Effects form={form} onChange={fill} />
      {!isNew && <Removal onRemove={onRemove} />}
    </ConfirmSheet>
  );
}
