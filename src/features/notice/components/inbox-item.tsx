import { View } from '@tarojs/components';
import type { NoticeView } from '../../../../contract';
import { tellMoment } from '../../../setup/moment-words';
import { INBOX_TEXT, NOTICE_TEXT } from '../text';
import './inbox-item.scss';

interface InboxItemProps {
  notice: NoticeView;
  onTap: () => void;
}

/** One message: what happened, to which appeal, when; unread ones carry a word, not only a colour. */
export function InboxItem({ notice, onTap }: InboxItemProps) {
  const { id, kind, excerpt, number, at, isRead } = notice;
  return (
    <View
      id={`inbox-item-${id}`}
      className={`inbox-item${isRead ? ' inbox-item--read' : ''}`}
      ariaRole="button"
      onClick={onTap}
    >
      <View className="inbox-item__head">
        <View className="inbox-item__title">{NOTICE_TEXT[kind]}</View>
        {!isRead && <View className="inbox-item__new">{INBOX_TEXT.isNew}</View>}
      </View>
      <View className="inbox-item__excerpt">{excerpt}</View>
      <View className="inbox-item__foot">
        <View>{tellMoment(at)}</View>
        <View>{INBOX_TEXT.number(number)}</View>
      </View>
    </View>
  );
}
