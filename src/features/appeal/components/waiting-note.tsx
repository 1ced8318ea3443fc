import { View } from '@tarojs/components';
import { Icon } from '../../../components/icon';
import { PrimaryButton } from '../../../components/primary-button';
import { useAskForMessages } from '../../../setup/use-subscribe';
import { WAITING_TEXT } from '../draft-text';
import { outbox, sendWaiting } from '../drafts/room';
import { useDraftList } from '../hooks/use-draft';
import { useIsSending } from '../hooks/use-sending';
import './waiting-note.scss';

interface WaitingPanelProps {
  id: string;
  title: string;
  hint: string;
  isSending: boolean;
  onSend: () => void;
  onCancel: () => void;
}

/** Says that something waits for the network, with the two things one can do about it. */
export function WaitingPanel(props: WaitingPanelProps) {
  const { id, title, hint, isSending, onSend, onCancel } = props;
  return (
    <View className="waiting" id={id} ariaRole="alert">
      <View className="waiting__title">
        <Icon name="clock" />
        <View className="waiting__words">{title}</View>
      </View>
      <View className="waiting__hint">{hint}</View>
      <View className="waiting__buttons">
        <View className="waiting__button">
          <PrimaryButton id={`${id}-cancel`} kind="plain" disabled={isSending} onTap={onCancel}>
            {WAITING_TEXT.cancel}
          </PrimaryButton>
        </View>
        <View className="waiting__button">
          <PrimaryButton id={`${id}-send`} kind="plain" loading={isSending} onTap={onSend}>
            {isSending ? WAITING_TEXT.sending : WAITING_TEXT.now}
          </PrimaryButton>
        </View>
      </View>
    </View>
  );
}

/** Offers what was submitted without a network and is still on this phone; nothing when there is none. */
export function WaitingNote() {
  const waiting = useDraftList().filter(({ isWaitingToSend }) => isWaitingToSend);
  const ids = waiting.map(({ id }) => id);
  const isSending = useIsSending(ids);
  const askForMessages = useAskForMessages();
  if (waiting.length === 0) return null;
  const [first] = waiting;
  const isHeld = ids.every((id) => outbox.isHeld(id));
  const sendAll = async () => {
    void askForMessages();
    for (const id of ids) await sendWaiting(id);
  };
  const cancelAll = () => {
    for (const id of ids) outbox.cancel(id);
  };
  return (
    <WaitingPanel
      id="waiting-drafts"
      title={isHeld ? WAITING_TEXT.title : WAITING_TEXT.offered(waiting.length)}
      hint={first?.excerpt || WAITING_TEXT.hint}
      isSending={isSending}
      onSend={() => void sendAll()}
      onCancel={cancelAll}
    />
  );
}
