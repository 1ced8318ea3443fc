import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { AppealView } from '../../../../../contract';
import { Card } from '../../../../components/card';
import { ConfirmSheet } from '../../../../components/confirm-sheet';
import { PrimaryButton } from '../../../../components/primary-button';
import { UNSENT_TEXT } from './text';
import type { Sheet } from './use-sheet';

function Drop({ onDrop }: { onDrop: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const drop = () => {
    setAsking(false);
    onDrop();
  };
  return (
    <>
      <PrimaryButton id="unsent-drop" kind="plain" onTap={() => setAsking(true)}>
        {UNSENT_TEXT.drop}
      </PrimaryButton>
      <ConfirmSheet
        open={isAsking}
        title={UNSENT_TEXT.dropTitle}
        body={UNSENT_TEXT.dropBody}
        confirmText={UNSENT_TEXT.dropConfirm}
        onConfirm={drop}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

/** For the owner: what they wrote about the appeal and have not sent, with the way to send it. */
export function UnsentCard({ appeal, sheet }: { appeal: AppealView; sheet: Sheet }) {
  const { form, aside = [] } = sheet.read('supplement');
  const text = form.text.trim();
  const photos = form.photos.length;
  const isEmpty = text === '' && photos === 0;
  if (!appeal.isMine || (isEmpty && aside.length === 0)) return null;
  const maySend = !isEmpty && appeal.allowedActions.includes('supplement');
  return (
    <Card id="unsent" icon="edit" title={UNSENT_TEXT.title}>
      {text !== '' && (
        <Text className="detail-content" userSelect>
          {text}
        </Text>
      )}
      {photos > 0 && <View>{UNSENT_TEXT.photos(photos)}</View>}
      {aside.map((line) => (
        <View key={line} className="detail-note">
          <Text userSelect>{line}</Text>
        </View>
      ))}
      {maySend && (
        <PrimaryButton id="unsent-open" onTap={() => sheet.open('supplement')}>
          {UNSENT_TEXT.open}
        </PrimaryButton>
      )}
      <Drop onDrop={() => sheet.drop('supplement')} />
    </Card>
  );
}
