import { View } from '@tarojs/components';
import type { NoticeView } from '../../../../contract';
import { sayInstant } from '../../../setup/instant-words';
import { INBOX_TEXT, sayKind } from '../text';
import './inbox-item.scss';

interface InboxItemProps {
  notice: NoticeView;
  /** Of the message and what is folded behind it. */
  unread: number;
  /** What it is about stands in the message above. */
  isRepeated?: boolean;
  onTap: () => void;
}

function Head({ notice: { kind, priority }, unread }: Pick<InboxItemProps, 'notice' | 'unread'>) {
  return (
    <View className="inbox-item__head">
      <View className="inbox-item__title">{sayKind(kind)}</View>
      {priority === 'red' && <View className="inbox-item__urgent">{INBOX_TEXT.urgent}</View>}
      {unread > 0 && (
        <View className="inbox-item__new">
          {unread > 1 ? INBOX_TEXT.areNew(unread) : INBOX_TEXT.isNew}
        </View>
      )}
    </View>
  );
}

/** One message: what happened, to what, when; unread ones carry a word, not only a colour. */
export function InboxItem({ notice, unread, isRepeated = false, onTap }: InboxItemProps) {
  const { id, excerpt, number, at, count } = notice;
  return (
    <View
      id={`inbox-item-${id}`}
      className={unread > 0 ? 'inbox-item' : 'inbox-item inbox-item--read'}
      ariaRole="button"
      onClick={onTap}
    >
      <Head notice={notice} unread={unread} />
      {excerpt !== '' && !isRepeated && <View className="inbox-item__excerpt">{excerpt}</View>}
      <View className="inbox-item__foot">
        {count !== null && <View>{INBOX_TEXT.things(count)}</View>}
        <View>{sayInstant(at, Date.now())}</View>
        {number !== '' && !isRepeated && <View>{INBOX_TEXT.number(number)}</View>}
      </View>
    </View>
  );
}
