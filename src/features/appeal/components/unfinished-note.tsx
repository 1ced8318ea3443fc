import { View } from '@tarojs/components';
import { Card } from '../../../components/card';
import { openPage } from '../../../platform/navigation/navigation';
import { DRAFT_TEXT } from '../draft-text';
import { useDraftList } from '../hooks/use-draft';
import { titleOf } from './draft-list';

/** Offers the newest appeal that was begun and not sent; nothing when there is none. */
export function UnfinishedNote() {
  const newest = useDraftList().find(({ isWaitingToSend }) => !isWaitingToSend);
  if (!newest) return null;
  return (
    <Card
      id="open-unfinished"
      icon="edit"
      title={DRAFT_TEXT.unfinished(titleOf(newest))}
      onTap={() => openPage('compose', { draft: newest.id })}
    >
      <View>{DRAFT_TEXT.goOn}</View>
    </Card>
  );
}
