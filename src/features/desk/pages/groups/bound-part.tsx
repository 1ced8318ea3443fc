import { View } from '@tarojs/components';
import { useState } from 'react';
import type { GroupsView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { ErrorNote } from '../../../../components/error-note';
import { PrimaryButton } from '../../../../components/primary-button';
import { Section } from '../../../../components/section';
import { failureCode } from '../../../../platform/cloud/call-error';
import { tellDay } from '../../../../setup/moment-words';
import { useUnbindGroup } from '../../hooks/use-groups';
import { useIntentKey } from '../../hooks/use-intent-key';
import { BOUND_TEXT } from '../../text-groups';

type Group = GroupsView['groups'][number];

function UnbindSheet({ group, onClose }: { group: Group; onClose: () => void }) {
  const unbind = useUnbindGroup();
  const intent = useIntentKey();
  const confirm = () => {
    if (unbind.isPending) return;
    const input = { groupId: group.id, idempotencyKey: intent.key };
    unbind.mutate(input, { onSuccess: onClose, onError: intent.onError });
  };
  return (
    <ConfirmSheet
      open
      title={BOUND_TEXT.sheetTitle(group.name)}
      body={BOUND_TEXT.sheetBody}
      confirmText={BOUND_TEXT.unbind}
      loading={unbind.isPending}
      onConfirm={confirm}
      onCancel={onClose}
      failure={unbind.error && <ErrorNote code={failureCode(unbind.error)} />}
    />
  );
}

function GroupCard({ group, onUnbind }: { group: Group; onUnbind: () => void }) {
  const { id, name, gridName, boundByName, boundAt, mayUnbind } = group;
  return (
    <Card id={`group-${id}`} icon="discuss" title={name}>
      <View>{gridName ?? BOUND_TEXT.wholeCommunity}</View>
      <View className="groups-quiet">{BOUND_TEXT.bound(boundByName, tellDay(boundAt))}</View>
      {mayUnbind && (
        <PrimaryButton id={`unbind-${id}`} kind="plain" onTap={onUnbind}>
          {BOUND_TEXT.unbind}
        </PrimaryButton>
      )}
    </Card>
  );
}

/** The groups that are bound, and taking one off. */
export function BoundPart({ groups }: { groups: GroupsView['groups'] }) {
  const [leaving, setLeaving] = useState<Group | null>(null);
  return (
    <Section
      title={BOUND_TEXT.title}
      {...(groups.length > 0 && { extra: <View>{groups.length}</View> })}
    >
      {groups.length === 0 && (
        <View id="groups-none" className="groups-quiet">
          {BOUND_TEXT.empty}
        </View>
      )}
      {groups.map((group) => (
        <GroupCard key={group.id} group={group} onUnbind={() => setLeaving(group)} />
      ))}
      {leaving && <UnbindSheet group={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}
