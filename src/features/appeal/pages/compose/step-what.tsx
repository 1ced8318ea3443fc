import { View } from '@tarojs/components';
import { useState } from 'react';
import { CATEGORIES, type Category } from '../../../../../domain/appeal/vocabulary';
import { Choice } from '../../../../components/choice';
import { Section } from '../../../../components/section';
import { TextField } from '../../../../components/text-field';
import { MAX_CONTENT, type Missing, VOICE_ONLY_CONTENT } from '../../draft';
import type { DraftControl } from '../../hooks/use-draft';
import { CATEGORY_TEXT } from '../../text';
import { FileTiles } from './file-tiles';
import { MEDIA_PROBLEM_TEXT, MISSING_TEXT, WHAT_TEXT } from './text';
import type { Files } from './use-files';
import { VoiceRecorder } from './voice-recorder';

interface StepWhatProps {
  control: DraftControl;
  files: Files;
  /** What the person tried to go on without. */
  missing: Missing[];
}

const OPTIONS = CATEGORIES.map((value) => ({ value, ...CATEGORY_TEXT[value] }));

function Wrong({ missing, field }: { missing: Missing[]; field: Missing }) {
  return missing.includes(field) ? (
    <View className="compose-wrong">{MISSING_TEXT[field]}</View>
  ) : null;
}

/** All categories until one is chosen, then only that one, to leave room for the matter itself. */
function CategoryChoice({ control: { draft, update }, missing }: StepWhatProps) {
  const [isChanging, setChanging] = useState(false);
  const isShort = draft.category !== null && !isChanging;
  const choose = (category: Category) => {
    setChanging(false);
    update((before) => ({ ...before, category }));
  };
  const change = (
    <View id="category-change" className="compose-link" onClick={() => setChanging(true)}>
      {WHAT_TEXT.changeCategory}
    </View>
  );
  return (
    <Section title={WHAT_TEXT.category} extra={isShort && change}>
      <Choice
        options={isShort ? OPTIONS.filter(({ value }) => value === draft.category) : OPTIONS}
        value={draft.category}
        idPrefix="category"
        onChange={choose}
      />
      <Wrong missing={missing} field="category" />
    </Section>
  );
}

function Content({ control: { draft, update, save }, files, missing }: StepWhatProps) {
  const voice = draft.files.find((file) => file.kind === 'voice');
  const isVoiceOnly = voice !== undefined && draft.content.trim() === VOICE_ONLY_CONTENT;
  return (
    <Section title={WHAT_TEXT.content}>
      <VoiceRecorder voice={voice} files={files} />
      <TextField
        id="content"
        label={WHAT_TEXT.contentLabel}
        multiline
        maxLength={MAX_CONTENT}
        value={draft.content}
        placeholder={WHAT_TEXT.contentPlaceholder}
        hint={isVoiceOnly ? WHAT_TEXT.voiceOnly : undefined}
        error={missing.includes('content') ? MISSING_TEXT.content : undefined}
        onChange={(content) => update((before) => ({ ...before, content }))}
        onBlur={save}
      />
    </Section>
  );
}

/** Step 1: the kind of matter, told by voice or in writing, with photos and a video. */
export function StepWhat(props: StepWhatProps) {
  const { files, control, missing } = props;
  return (
    <>
      <CategoryChoice {...props} />
      <Content {...props} />
      <Section title={WHAT_TEXT.photos}>
        <FileTiles all={control.draft.files} files={files} />
        {files.problem && (
          <View className="compose-wrong">{MEDIA_PROBLEM_TEXT[files.problem]}</View>
        )}
        <Wrong missing={missing} field="uploads" />
      </Section>
    </>
  );
}
