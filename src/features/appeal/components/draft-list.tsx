import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import { PrimaryButton } from '../../../components/primary-button';
import { Section } from '../../../components/section';
import { sayInstant } from '../../../setup/instant-words';
import { DRAFT_TEXT } from '../draft-text';
import { type DraftEntry, type DraftIndex, MAX_DRAFTS } from '../drafts/draft-index';
import { removeDraft } from '../drafts/room';
import { useDraftList } from '../hooks/use-draft';
import { CATEGORY_TEXT } from '../text';
import './draft-list.scss';

interface DraftListProps {
  onOpen: (draftId: string) => void;
  /** The draft that the page shows already. */
  except?: string;
  /** Begins another one, once something is in the present one; no button without it. */
  onAnother?: () => void;
}

/** The first words of a draft, else what is in it. */
export function titleOf({ excerpt, hasVoice }: DraftEntry): string {
  return excerpt || (hasVoice ? DRAFT_TEXT.voice : DRAFT_TEXT.noWords);
}

function footnoteOf(entry: DraftEntry): string {
  const parts = [
    entry.category === null ? '' : CATEGORY_TEXT[entry.category].label,
    sayInstant(entry.savedAt, Date.now()),
    DRAFT_TEXT.count(entry.files),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

interface DraftItemProps {
  entry: DraftEntry;
  onOpen: () => void;
  onRemove: () => void;
}

function DraftItem({ entry, onOpen, onRemove }: DraftItemProps) {
  return (
    <View className="draft-item" id={`draft-${entry.id}`}>
      <Text className="draft-item__excerpt">{titleOf(entry)}</Text>
      <View className="draft-item__foot">{footnoteOf(entry)}</View>
      {entry.isWaitingToSend && <View className="draft-item__waiting">{DRAFT_TEXT.waiting}</View>}
      <View className="draft-item__buttons">
        <View className="draft-item__remove">
          <PrimaryButton id={`draft-remove-${entry.id}`} kind="danger" onTap={onRemove}>
            {DRAFT_TEXT.remove}
          </PrimaryButton>
        </View>
        <View className="draft-item__open">
          <PrimaryButton id={`draft-open-${entry.id}`} kind="plain" onTap={onOpen}>
            {DRAFT_TEXT.goOn}
          </PrimaryButton>
        </View>
      </View>
    </View>
  );
}

function RemoveSheet({ id, onDone }: { id: string | null; onDone: () => void }) {
  const remove = () => {
    if (id !== null) removeDraft(id);
    onDone();
  };
  return (
    <ConfirmSheet
      open={id !== null}
      title={DRAFT_TEXT.removeTitle}
      body={DRAFT_TEXT.removeBody}
      confirmText={DRAFT_TEXT.remove}
      onConfirm={remove}
      onCancel={onDone}
    />
  );
}

/** What can be left for another one must be saved first; a blank draft is not. */
function mayLeave(all: DraftIndex, shown: string | undefined): boolean {
  return shown === undefined || all.some(({ id }) => id === shown);
}

/** The appeals that were begun and not sent, to go on with or to delete; nothing when there are none. */
export function DraftList({ onOpen, except, onAnother }: DraftListProps) {
  const all = useDraftList();
  const [removing, setRemoving] = useState<string | null>(null);
  const drafts = all.filter(({ id }) => id !== except);
  const another = onAnother && mayLeave(all, except) && (
    <PrimaryButton id="draft-another" kind="plain" onTap={onAnother}>
      {DRAFT_TEXT.another}
    </PrimaryButton>
  );
  if (drafts.length === 0) return another || null;
  return (
    <Section title={DRAFT_TEXT.title}>
      {drafts.map((entry) => (
        <DraftItem
          key={entry.id}
          entry={entry}
          onOpen={() => onOpen(entry.id)}
          onRemove={() => setRemoving(entry.id)}
        />
      ))}
      {all.length >= MAX_DRAFTS && (
        <View className="draft-item__foot">{DRAFT_TEXT.full(MAX_DRAFTS)}</View>
      )}
      {another}
      <RemoveSheet id={removing} onDone={() => setRemoving(null)} />
    </Section>
  );
}
