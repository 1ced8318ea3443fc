import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { LoadState } from '../../../../components/load-state';
import { PrimaryButton } from '../../../../components/primary-button';
import { Screen } from '../../../../components/screen';
import { isMember, openJoinFlow, useMe } from '../../../../setup/membership';
import type { Mailbox } from '../../../../setup/templates-to-ask';
import { useFreshMailbox, useSettingsForm } from '../../hooks/use-settings-form';
import { MESSAGE_SETTINGS_TEXT } from '../../text-settings';
import { BalanceCard } from './balance-card';
import { QuietCard } from './quiet-card';
import { SaveFooter } from './save-footer';
import { ResidentCards, StaffCards } from './wish-cards';
import './index.scss';

function Editor({ mailbox }: { mailbox: Mailbox }) {
  const editing = useSettingsForm(mailbox);
  const hasFooter = editing.phone.isChanged || editing.saving.state !== 'rest';
  return (
    <Screen title={MESSAGE_SETTINGS_TEXT.title} footer={hasFooter && <SaveFooter {...editing} />}>
      <BalanceCard mailbox={mailbox} />
      <QuietCard {...editing} />
      {mailbox.isStaff && <StaffCards {...editing} />}
      <ResidentCards {...editing} />
    </Screen>
  );
}

/** 消息设置: what WeChat may still send, when and of what; staff: their phone on duty. */
function MessageSettingsPage() {
  const me = useMe();
  const mailbox = useFreshMailbox(me.data !== undefined && isMember(me.data));
  if (mailbox.data) return <Editor mailbox={mailbox.data} />;
  return (
    <Screen title={MESSAGE_SETTINGS_TEXT.title}>
      <LoadState query={me}>
        {(view) =>
          isMember(view) ? (
            <LoadState query={mailbox}>{() => null}</LoadState>
          ) : (
            <EmptyState
              title={MESSAGE_SETTINGS_TEXT.joinFirst}
              hint={MESSAGE_SETTINGS_TEXT.joinFirstHint}
              action={
                <PrimaryButton id="join-first" onTap={() => openJoinFlow(view)}>
                  {MESSAGE_SETTINGS_TEXT.join}
                </PrimaryButton>
              }
            />
          )
        }
      </LoadState>
    </Screen>
  );
}

export default definePage(MessageSettingsPage);
