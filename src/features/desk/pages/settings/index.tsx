import { View } from '@tarojs/components';
import { type ComponentType, useState } from 'react';
import type { SettingsView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { Chips } from '../../../../components/chips';
import { definePage } from '../../../../components/define-page';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { tellMoment } from '../../../../setup/moment-words';
import { useSettings } from '../../hooks/use-settings';
import { SETTINGS_TEXT } from '../../text-settings';
import { ConflictNote } from './conflict-note';
import { LexiconPart } from './lexicon-part';
import { LimitsPart } from './limits-part';
import { SaveFooter } from './save-footer';
import { TemplatesPart } from './templates-part';
import { PARTS, type Part } from './typed';
import { type Editing, useTyped } from './use-typed';
import './index.scss';

type Settings = ReturnType<typeof useSettings>;

const PART_OF: Record<Part, ComponentType<{ editing: Editing }>> = {
  templates: TemplatesPart,
  lexicon: LexiconPart,
  limits: LimitsPart,
};

function PartChips(props: { part: Part; editing: Editing; onChange: (part: Part) => void }) {
  const { part, editing, onChange } = props;
  const chips = PARTS.map((value) => {
    const name = SETTINGS_TEXT.parts[value];
    const isChanged = editing.changed.includes(value);
    return { value, label: isChanged ? SETTINGS_TEXT.changedPart(name) : name };
  });
  return (
    <Chips
      chips={chips}
      value={part}
      idPrefix="part"
      onChange={onChange}
      label={SETTINGS_TEXT.part}
    />
  );
}

function Editor({ view, settings }: { view: SettingsView; settings: Settings }) {
  const [part, setPart] = useState<Part>('templates');
  const editing = useTyped(view);
  const Shown = PART_OF[part];
  const hasFooter = editing.changed.length > 0 || editing.isSaved;
  return (
    <Screen
      title={SETTINGS_TEXT.title(view.communityName)}
      footer={hasFooter && <SaveFooter editing={editing} />}
    >
      <View className="settings-quiet">
        {view.savedAt ? SETTINGS_TEXT.savedAt(tellMoment(view.savedAt)) : SETTINGS_TEXT.neverSaved}
      </View>
      {!view.mayEdit && <Card id="read-only" icon="eye" title={SETTINGS_TEXT.readOnly} />}
      <ConflictNote editing={editing} settings={settings} />
      <PartChips part={part} editing={editing} onChange={setPart} />
      <Shown editing={editing} />
    </Screen>
  );
}

/** 社区设置: reply templates, words of the place, limits; the secretary changes them, staff read them. */
function SettingsPage() {
  const settings = useSettings();
  const { data } = settings;
  if (data) return <Editor view={data} settings={settings} />;
  return (
    <Screen>
      <LoadState query={settings}>{() => null}</LoadState>
    </Screen>
  );
}

export default definePage(SettingsPage);
