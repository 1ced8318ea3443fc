import { View } from '@tarojs/components';
import { useState } from 'react';
import type { NoticeView } from '../../../../contract';
import type { ThingGroup } from '../group-by-thing';
import { INBOX_TEXT } from '../text';
import { InboxItem } from './inbox-item';
import './inbox-thing.scss';

interface InboxThingProps {
  group: ThingGroup;
  onOpen: () => void;
}

const unreadIn = (messages: readonly NoticeView[]) =>
  messages.filter(({ isRead }) => !isRead).length;

function foldWords({ older }: ThingGroup, isUnfolded: boolean): string {
  if (isUnfolded) return INBOX_TEXT.fold;
  const unread = unreadIn(older);
  return INBOX_TEXT.older(older.length) + (unread > 0 ? INBOX_TEXT.olderUnread(unread) : '');
}

/** One thing: its newest message, and the older ones behind a line that can be unfolded. */
export function InboxThing({ group, onOpen }: InboxThingProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const { newest, older, unread } = group;
  const behind = isUnfolded ? unreadIn([newest]) : unread;
  return (
    <View className="inbox-thing">
      <InboxItem notice={newest} unread={behind} onTap={onOpen} />
      {isUnfolded &&
        older.map((notice) => (
          <InboxItem
            key={notice.id}
            notice={notice}
            unread={unreadIn([notice])}
            isRepeated={notice.excerpt === newest.excerpt}
            onTap={onOpen}
          />
        ))}
      {older.length > 0 && (
        <View
          id={`inbox-older-${newest.id}`}
          className="inbox-thing__fold"
          ariaRole="button"
          onClick={() => setUnfolded((before) => !before)}
        >
          {foldWords(group, isUnfolded)}
        </View>
      )}
    </View>
  );
}
