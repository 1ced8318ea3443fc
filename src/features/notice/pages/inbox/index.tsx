import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import type { NoticeView, Output } from '../../../../../contract';
import { EmptyState } from '../../../../components/empty-state';
import { LoadState } from '../../../../components/load-state';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { openPage } from '../../../../platform/navigation';
import { usePageVisible } from '../../../../platform/page-visible';
import { InboxItem } from '../../components/inbox-item';
import { useInbox, useMarkRead } from '../../hooks/use-inbox';
import { INBOX_TEXT } from '../../text';

interface MessagesProps {
  pages: Output<'notice.inbox'>[];
  markRead: ReturnType<typeof useMarkRead>;
}

function Messages({ pages, markRead }: MessagesProps) {
  const unread = pages[0]?.unread ?? 0;
  const open = (notice: NoticeView) => {
    if (!notice.isRead) markRead.mutate([notice.id]);
    openPage('appeal', { id: notice.thing.id });
  };
  return (
    <>
      <View className="inbox__bar">
        <View>{unread > 0 ? INBOX_TEXT.unread(unread) : INBOX_TEXT.allRead}</View>
        {unread > 0 && (
          <PrimaryButton
            id="mark-all-read"
            kind="plain"
            block={false}
            loading={markRead.isPending}
            onTap={() => markRead.mutate('all')}
          >
            {INBOX_TEXT.markAll}
          </PrimaryButton>
        )}
      </View>
      {pages.flatMap(({ items }) =>
        items.map((notice) => (
          <InboxItem key={notice.id} notice={notice} onTap={() => open(notice)} />
        )),
      )}
    </>
  );
}

/** 消息: what happened to the things one is part of. */
export default function InboxPage() {
  const inbox = useInbox(usePageVisible());
  const markRead = useMarkRead();
  const { hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = inbox;
  const loadMore = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  useReachBottom(loadMore);
  usePullDownRefresh(() => void refetch().finally(() => stopPullDownRefresh()));
  return (
    <Screen title={INBOX_TEXT.title}>
      <LoadState
        query={inbox}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={<EmptyState title={INBOX_TEXT.empty} hint={INBOX_TEXT.emptyHint} />}
      >
        {({ pages }) => <Messages pages={pages} markRead={markRead} />}
      </LoadState>
      {hasNextPage && (
        <PrimaryButton kind="plain" loading={isFetchingNextPage} onTap={loadMore}>
          {INBOX_TEXT.more}
        </PrimaryButton>
      )}
    </Screen>
  );
}
