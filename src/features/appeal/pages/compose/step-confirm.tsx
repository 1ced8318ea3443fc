import { Text, View } from '@tarojs/components';
import type { TriageView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { HandlerList } from '../../components/handler-list';
import { PriorityTag } from '../../components/priority-tag';
import { ReasonList } from '../../components/reason-list';
import { sayDeadline } from '../../deadline-words';
import type { Draft } from '../../draft';
import type { DraftControl } from '../../hooks/use-draft';
import { CATEGORY_TEXT } from '../../text';
import { opennessOf } from './openness';
import { PublicPreview } from './public-preview';
import { CONFIRM_TEXT, OPENNESS_TEXT } from './text';
import { WhoWrote } from './who-wrote';

function Written({ draft }: { draft: Draft }) {
  const contact = draft.contact.trim();
  const facts = [
    draft.category === null ? '' : CATEGORY_TEXT[draft.category].label,
    OPENNESS_TEXT[opennessOf(draft)].label,
    draft.place.trim(),
    draft.files.length > 0 ? CONFIRM_TEXT.files(draft.files.length) : '',
  ];
  return (
    <Card title={CONFIRM_TEXT.yours} icon="edit">
      <Text className="compose-written">{draft.content.trim()}</Text>
      <View className="compose-hint facts">{facts.filter((fact) => fact !== '').join(' · ')}</View>
      {contact !== '' && (
        <View id="written-contact" className="compose-written">
          {CONFIRM_TEXT.contact(contact)}
        </View>
      )}
    </Card>
  );
}

interface StepConfirmProps {
  control: DraftControl;
  triage: TriageView;
  /** Back to the words. */
  onEdit: () => void;
}

/** Step 4: how it will be handled, by whom and until when, and why; before it is sent. */
export function StepConfirm({ control, triage, onEdit }: StepConfirmProps) {
  const now = Date.now();
  return (
    <>
      <WhoWrote control={control} triage={triage} onEdit={onEdit} />
      <Card title={CONFIRM_TEXT.priority} icon="clock">
        <View>
          <PriorityTag priority={triage.priority} />
        </View>
        {triage.deadlines.map((deadline) => (
          <View key={deadline.clock}>{sayDeadline(deadline, now)}</View>
        ))}
      </Card>
      <Card title={CONFIRM_TEXT.who} icon="me">
        <HandlerList handlers={triage.handlers} gaps={triage.gaps} />
      </Card>
      <Card title={CONFIRM_TEXT.why} icon="info">
        <ReasonList reasons={triage.reasons} />
      </Card>
      <Written draft={control.draft} />
      <PublicPreview control={control} triage={triage} />
    </>
  );
}
