import { View } from '@tarojs/components';
import { Card } from '../../../../components/card';
import { PriorityTag } from '../../../appeal/components/priority-tag';
import { LEXICON_TEXT, SETTINGS_TEXT } from '../../text-settings';
import { AddButton } from './add-button';
import { blankEntry, type EntryForm, formOf, MOST_ENTRIES } from './entry-form';
import { EntrySheet } from './entry-sheet';
import type { Entry } from './typed';
import { useItem } from './use-item';
import type { Editing } from './use-typed';
import { typedWords } from './words';

function EntryCard({ entry, onEdit }: { entry: Entry; onEdit: (() => void) | undefined }) {
  const { id, words, unless, priority, danger } = entry;
  return (
    <Card id={`entry-${id}`} title={typedWords(words)} onTap={onEdit}>
      <View className="settings-chips">
        <PriorityTag priority={priority} />
        {danger && <View className="settings-mark">{LEXICON_TEXT.calls(danger)}</View>}
      </View>
      {unless.length > 0 && (
        <View className="settings-quiet">{LEXICON_TEXT.cancelledBy(typedWords(unless))}</View>
      )}
    </Card>
  );
}

/** 本地用语: words of the place itself that raise the colour. */
export function LexiconPart({ editing }: { editing: Editing }) {
  const { typed, mayEdit, change } = editing;
  const { lexicon } = typed;
  const { opened, close, add, edit, fill, done, remove } = useItem<Entry, EntryForm>({
    keptAs: 'desk.settings.entry',
    list: lexicon,
    formOf,
    blank: blankEntry,
    onChange: (next) => change({ lexicon: next }),
  });
  const full = lexicon.length < MOST_ENTRIES ? null : LEXICON_TEXT.most(MOST_ENTRIES);
  return (
    <>
      <View className="settings-quiet">{LEXICON_TEXT.hint}</View>
      {lexicon.length === 0 && <View className="settings-quiet">{SETTINGS_TEXT.none}</View>}
      {lexicon.map((entry) => (
        <EntryCard key={entry.id} entry={entry} onEdit={mayEdit ? () => edit(entry) : undefined} />
      ))}
      <AddButton id="add-entry" editing={editing} full={full} onTap={add} />
      {opened && (
        <EntrySheet
          isNew={opened.isNew}
          onDone={done}
          onRemove={remove}
          onClose={close}
          onChange={fill}
          form={opened.form}
        />
      )}
    </>
  );
}
