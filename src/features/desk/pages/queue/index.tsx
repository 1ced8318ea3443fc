import { View } from '@tarojs/components';
import { EmptyState } from '../../../../components/empty-state';
import { Screen } from '../../../../components/screen';
import { AppealList } from '../../../appeal/components/appeal-list';
import { useAppealList } from '../../../appeal/hooks/use-appeal-list';
import { usePageGestures } from '../../../appeal/hooks/use-page-gestures';
import { LIST_TEXT } from '../../../appeal/text';

/** 我的待办: what waits for this person as a handler, overdue first, then by the deadline that binds. */
export default function QueuePage() {
  const pages = useAppealList('queue', true);
  usePageGestures(pages);
  return (
    <Screen title={LIST_TEXT.queue}>
      <View>{LIST_TEXT.queueHint}</View>
      <AppealList pages={pages} empty={<EmptyState {...LIST_TEXT.emptyQueue} />} />
    </Screen>
  );
}
