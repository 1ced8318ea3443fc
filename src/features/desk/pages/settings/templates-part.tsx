import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { SETTINGS_TEXT, TEMPLATE_TEXT } from '../../text-settings';
import { AddButton } from './add-button';
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
  const { opened, close, add, edit, fill, done, remove } = useItem<Template, Template>({
    keptAs: 'desk.settings.template',
    list: templates,
    formOf: asItIs,
    blank: blankTemplate,
    onChange: (next) => change({ templates: next }),
  });
  const full = templates.length < MOST_TEMPLATES ? null : TEMPLATE_TEXT.most(MOST_TEMPLATES);
  return (
    <>
      <View className="settings-quiet">{TEMPLATE_TEXT.hint}</View>
      {templates.length === 0 && <View className="settings-quiet">{SETTINGS_TEXT.none}</View>}
      {templates.map((one) => (
        <TemplateCard key={one.id} template={one} onEdit={mayEdit ? () => edit(one) : undefined} />
      ))}
      <AddButton id="add-template" editing={editing} full={full} onTap={add} />
      {opened && (
        <TemplateSheet
          isNew={opened.isNew}
          onDone={done}
          onRemove={remove}
          onClose={close}
          onChange={fill}
          template={opened.form}
        />
      )}
    </>
  );
}
