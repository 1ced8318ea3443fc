import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { PrimaryButton } from '../../../../components/primary-button';
import { SETTINGS_TEXT, TEMPLATE_TEXT } from '../../text-settings';
import { blankTemplate, MOST_TEMPLATES } from './template-form';
import { TemplateSheet } from './template-sheet';
import type { Template } from './typed';
import { useItem } from './use-item';
import type { Editing } from './use-typed';

interface TemplateCardProps {
  template: Template;
  onEdit: (() => void) | undefined;
}

function TemplateCard({ template, onEdit }: TemplateCardProps) {
  const { id, title, acts, text } = template;
  return (
    <Card id={`template-${id}`} title={title} onTap={onEdit}>
      <View className="settings-chips">
        {acts.map((act) => (
          <View key={act} className="settings-mark">
            {TEMPLATE_TEXT.acts[act]}
          </View>
        ))}
      </View>
      <View className="settings-body">{text}</View>
    </Card>
  );
}

const asItIs = (template: Template) => template;

/** 回复模板: what handlers may begin an answer with. */
export function TemplatesPart({ editing }: { editing: Editing }) {
  const { typed, mayEdit, change } = editing;
  const { templates } = typed;
  const { opened, close, add, edit, done, remove } = useItem<Template, Template>({
    ...{ list: templates, formOf: asItIs, blank: blankTemplate },
    onChange: (next) => change({ templates: next }),
  });
  const isFull = templates.length >= MOST_TEMPLATES;
  return (
    <>
      <View className="settings-quiet">{TEMPLATE_TEXT.hint}</View>
      {templates.length === 0 && <View className="settings-quiet">{SETTINGS_TEXT.none}</View>}
      {templates.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          onEdit={mayEdit ? () => edit(template) : undefined}
        />
      ))}
      {mayEdit && !isFull && (
        <PrimaryButton id="add-template" kind="plain" onTap={add}>
          {SETTINGS_TEXT.add}
        </PrimaryButton>
      )}
      {isFull && <View className="settings-quiet">{TEMPLATE_TEXT.most(MOST_TEMPLATES)}</View>}
      {opened && (
        <TemplateSheet
          opened={opened.form}
          isNew={opened.isNew}
          onDone={done}
          onRemove={remove}
          onClose={close}
        />
      )}
    </>
  );
}
