import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  fillTemplate,
  TEMPLATE_ACTS,
  TEMPLATE_PLACEHOLDERS,
  type TemplatePlaceholder,
} from '../../../../../domain/appeal/reply-templates';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { Icon } from '../../../../components/icon';
import { TextField } from '../../../../components/text-field';
import { EXAMPLE_VALUES, SETTINGS_TEXT, TEMPLATE_TEXT } from '../../text-settings';
import { Removal } from './removal';
import {
  LONGEST_TEXT,
  LONGEST_TITLE,
  type TemplateProblem,
  templateProblems,
  tidy,
  withAct,
  withPlaceholder,
} from './template-form';
import type { Template } from './typed';

const PLACEHOLDERS = Object.keys(TEMPLATE_PLACEHOLDERS) as TemplatePlaceholder[];

interface FieldsProps {
  template: Template;
  problems: readonly TemplateProblem[];
  onChange: (template: Template) => void;
}

function Acts({ template, problems, onChange }: FieldsProps) {
  return (
    <View>
      <View className="settings-label">{TEMPLATE_TEXT.forActs}</View>
      <View className="settings-chips">
        {TEMPLATE_ACTS.map((act) => {
          const isOn = template.acts.includes(act);
          return (
            <View
              key={act}
              id={`template-act-${act}`}
              className={isOn ? 'settings-chip settings-chip--on' : 'settings-chip'}
              ariaRole="checkbox"
              onClick={() => onChange(withAct(template, act))}
            >
              {isOn && <Icon name="check" size="s" />}
              {TEMPLATE_TEXT.acts[act]}
            </View>
          );
        })}
      </View>
      {problems.includes('acts') && (
        <View className="settings-wrong">{TEMPLATE_TEXT.problems.acts}</View>
      )}
    </View>
  );
}

function Placeholders({ template, onChange }: Omit<FieldsProps, 'problems'>) {
  return (
    <View>
      <View className="settings-quiet">{TEMPLATE_TEXT.placeholders}</View>
      <View className="settings-chips">
        {PLACEHOLDERS.map((name) => (
          <View
            key={name}
            id={`placeholder-${TEMPLATE_PLACEHOLDERS[name]}`}
            className="settings-chip"
            ariaRole="button"
            onClick={() => onChange(withPlaceholder(template, name))}
          >
            {`{${name}}`}
          </View>
        ))}
      </View>
      <View className="settings-quiet">{TEMPLATE_TEXT.own}</View>
    </View>
  );
}

function Preview({ text }: Pick<Template, 'text'>) {
  if (text.trim() === '') return null;
  return (
    <View>
      <View className="settings-label">{TEMPLATE_TEXT.preview}</View>
      <View id="template-preview" className="settings-preview">
        {fillTemplate(text, EXAMPLE_VALUES).text}
      </View>
    </View>
  );
}

function Fields(props: FieldsProps) {
  const { template, problems, onChange } = props;
  const errorOf = (part: TemplateProblem) =>
    problems.includes(part) ? TEMPLATE_TEXT.problems[part] : undefined;
  return (
    <>
      <TextField
        id="template-title"
        label={TEMPLATE_TEXT.title}
        placeholder={TEMPLATE_TEXT.titleHint}
        maxLength={LONGEST_TITLE}
        value={template.title}
        error={errorOf('title')}
        onChange={(title) => onChange({ ...template, title })}
      />
      <Acts {...props} />
      <TextField
        id="template-text"
        label={TEMPLATE_TEXT.text}
        multiline
        maxLength={LONGEST_TEXT}
        value={template.text}
        error={errorOf('text')}
        onChange={(text) => onChange({ ...template, text })}
      />
      <Placeholders template={template} onChange={onChange} />
      <Preview text={template.text} />
    </>
  );
}

function Wrong({ problem }: { problem: TemplateProblem }) {
  return <View className="settings-wrong">{TEMPLATE_TEXT.problems[problem]}</View>;
}

interface TemplateSheetProps {
  template: Template;
  isNew: boolean;
  onChange: (template: Template) => void;
  onDone: (template: Template) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One template being written; nothing of it counts before 改好了, and nothing is saved before 保存. */
export function TemplateSheet(props: TemplateSheetProps) {
  const { template, isNew, onChange, onDone, onRemove, onClose } = props;
  const [hasTried, setTried] = useState(false);
  const problems = templateProblems(template);
  const confirm = () => {
    setTried(true);
    if (problems.length === 0) onDone(tidy(template));
  };
  return (
    <ConfirmSheet
      open
      title={isNew ? TEMPLATE_TEXT.sheetNew : TEMPLATE_TEXT.sheetEdit}
      confirmText={SETTINGS_TEXT.done}
      onConfirm={confirm}
      onCancel={onClose}
      failure={hasTried && problems[0] && <Wrong problem={problems[0]} />}
    >
      <Fields template={template} problems={hasTried ? problems : []} onChange={onChange} />
      {!isNew && <Removal onRemove={onRemove} />}
    </ConfirmSheet>
  );
}
