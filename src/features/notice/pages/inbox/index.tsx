import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { Output } from '../../../../../contract';
import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { ErrorNote } from '../../../../components/error-note';
import { LoadState } from '../../../../components/load-state';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { failureCode } from '../../../../platform/cloud/call-error';
import { openPage } from '../../../../platform/navigation/navigation';
import { usePageVisible } from '../../../../platform/navigation/page-visible';
import { openThing } from '../../../../setup/open-thing';
import { useMarkRead } from '../../../../setup/use-mark-read';
import { InboxThing } from '../../components/inbox-thing';
import { ReminderCard } from '../../components/reminder-card';
import { groupByThing, type ThingGroup } from '../../group-by-thing';
import { useInbox } from '../../hooks/use-inbox';
import { INBOX_TEXT, SEARCH_TEXT } from '../../text';
import { SearchBox } from './search-box';
import './index.scss';

type Pages = Output<'notice.inbox'>[];
type MarkRead = ReturnType<typeof useMarkRead>;

/** How many are new, and one tap for all that are on the screen. */
function Bar({ page, markRead }: { page: Pages[number] | undefined; markRead: MarkRead }) {
  const { unread = 0, items = [] } = page ?? {};
  const until = items[0]?.at;
  return (
    <View className="inbox-bar">
      <View>{unread > 0 ? INBOX_TEXT.unread(unread) : INBOX_TEXT.allRead}</View>
      {unread > 0 && until !== undefined && (
        <PrimaryButton
          id="mark-all-read"
          kind="plain"
          block={false}
          loading={markRead.isPending}
          onTap={() => markRead.mutate({ ids: 'all', until })}
        >
          {INBOX_TEXT.markAll}
        </PrimaryButton>
      )}
    </View>
  );
}

interface MessagesProps {
  pages: Pages;
  markRead: MarkRead;
  isSearch: boolean;
}

function Messages({ pages, markRead, isSearch }: MessagesProps) {
  const open = ({ newest: { thing, at }, unread }: ThingGroup) => {
    if (unread > 0) markRead.mutate({ thing, until: at });
    openThing(thing);
  };
  return (
    <>
      {!isSearch && <Bar page={pages[0]} markRead={markRead} />}
      {markRead.error && (
        <ErrorNote code={failureCode(markRead.error)} hint={INBOX_TEXT.notMarked} />
      )}
      {groupByThing(pages).map((group) => {
        const { type, id } = group.newest.thing;
        return <InboxThing key={`${type} ${id}`} group={group} onOpen={() => open(group)} />;
      })}
    </>
  );
}

function useLoading(inbox: ReturnType<typeof useInbox>) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = inbox;
  const loadMore = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  useReachBottom(loadMore);
  usePullDownRefresh(() => void refetch().finally(() => stopPullDownRefresh()));
  return loadMore;
}

function More({ inbox, onTap }: { inbox: ReturnType<typeof useInbox>; onTap: () => void }) {
  if (!inbox.hasNextPage) return null;
  return (
    <PrimaryButton id="load-more" kind="plain" loading={inbox.isFetchingNextPage} onTap={onTap}>
      {inbox.isFetchNextPageError ? INBOX_TEXT.moreFailed : INBOX_TEXT.more}
    </PrimaryButton>
  );
}

function Nothing({ words }: { words: string }) {
  return words === '' ? (
    <EmptyState title={INBOX_TEXT.empty} hint={INBOX_TEXT.emptyHint} />
  ) : (
    <EmptyState title={SEARCH_TEXT.nothing} hint={SEARCH_TEXT.nothingHint} />
  );
}

/** Two small ways on; the search takes their place while it is open. */
function Ways({ onSearch }: { onSearch: (words: string) => void }) {
  const [isSearching, setSearching] = useState(false);
  const close = () => {
    setSearching(false);
    onSearch('');
  };
  if (isSearching) return <SearchBox onSearch={onSearch} onClose={close} />;
  return (
    <View className="inbox-ways">
      <View
        id="inbox-search-open"
        className="inbox-link"
        ariaRole="button"
        onClick={() => setSearching(true)}
      >
        {SEARCH_TEXT.open}
      </View>
      <View
        id="open-message-settings"
        className="inbox-link"
        ariaRole="button"
        onClick={() => openPage('messageSettings', {})}
      >
        {INBOX_TEXT.settings}
      </View>
    </View>
  );
}

/** 消息: what happened to the things one is part of. */
function InboxPage() {
  const [words, setWords] = useState('');
  const inbox = useInbox(words, usePageVisible());
  const markRead = useMarkRead();
  const loadMore = useLoading(inbox);
  return (
    <Screen title={INBOX_TEXT.title}>
      <ReminderCard />
      <Ways onSearch={setWords} />
      <LoadState
        query={inbox}
        isEmpty={({ pages }) => pages[0]?.items.length === 0}
        empty={<Nothing words={words} />}
      >
        {({ pages }) => <Messages pages={pages} markRead={markRead} isSearch={words !== ''} />}
      </LoadState>
      <More inbox={inbox} onTap={loadMore} />
    </Screen>
  );
}

export default definePage(InboxPage);
