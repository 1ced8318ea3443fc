import { View } from '@tarojs/components';
import { Card } from '../../../components/card';
import { PrimaryButton } from '../../../components/primary-button';
import { CAN_SUBSCRIBE } from '../../../platform/wechat/subscribe';
import { askForMore, useMailbox } from '../../../setup/use-subscribe';
import { reminderOf } from '../reminder';
import { REMINDER_TEXT } from '../text';
import './reminder-card.scss';

interface OfferProps {
  state: 'off' | 'low';
  more: number | 'always';
}

function Offer({ state, more }: OfferProps) {
  return (
    <Card id="reminder-offer" icon="bell" title={REMINDER_TEXT[state]}>
      <View className="reminder-quiet">
        {more === 'always' ? REMINDER_TEXT.always : REMINDER_TEXT.more(more)}
      </View>
      <PrimaryButton id="ask-more" kind="plain" onTap={() => void askForMore()}>
        {state === 'off' ? REMINDER_TEXT.turnOn : REMINDER_TEXT.again}
      </PrimaryButton>
    </Card>
  );
}

/** On top of the inbox: offers WeChat messages when few are left, and says that nobody needs them. */
export function ReminderCard() {
  const { data: mailbox } = useMailbox(CAN_SUBSCRIBE);
  if (!CAN_SUBSCRIBE) return <View className="reminder-quiet">{REMINDER_TEXT.browser}</View>;
  const reminder = mailbox ? reminderOf(mailbox) : null;
  if (reminder === null) return null;
  if (reminder.state !== 'refused') return <Offer {...reminder} />;
  return (
    <View id="reminder-refused" className="reminder-quiet">
      {REMINDER_TEXT.refused}
    </View>
  );
}
