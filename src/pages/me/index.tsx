import { View } from '@tarojs/components';
import type { MeView } from '../../../contract';
import { CONSENT_VERSION } from '../../../domain/people';
import { Card } from '../../components/card';
import { CareModeSwitch } from '../../components/care-mode-switch';
import { definePage } from '../../components/define-page';
import { LoadState } from '../../components/load-state';
import { PrimaryButton } from '../../components/primary-button';
import { Screen } from '../../components/screen';
import { useOpenCalls } from '../../features/desk/hooks/use-calls';
import { useWaitingReviews } from '../../features/desk/hooks/use-reviews';
import { CALLS_TEXT } from '../../features/desk/text-calls';
import { REVIEWS_TEXT } from '../../features/desk/text-reviews';
import { openPage } from '../../platform/navigation/navigation';
import { isMember, mayEnter, openJoinFlow, tellPlaces, useMe } from '../../setup/membership';
import { tellDay } from '../../setup/moment-words';
import { ROLE_NAMES } from '../../setup/text';
import { useUnreadBadge } from '../../setup/unread-badge';
import './index.scss';
import { TEXT } from './text';

function Identity({ me }: { me: MeView }) {
  return (
    <Card>
      <View className="me__name">{me.nickname}</View>
      <View className="me__quiet">{tellPlaces(me).join(' › ')}</View>
      <View className="me__roles">
        {me.roles.map(({ role, place }) => (
          <View key={`${role}@${place.id}`} className="me__role">
            {TEXT.roleAt(ROLE_NAMES[role], place.name)}
          </View>
        ))}
      </View>
    </Card>
  );
}

function Visitor({ me }: { me: MeView }) {
  return (
    <Card icon="me" title={TEXT.visitor}>
      <View className="me__quiet">{TEXT.visitorHint}</View>
      <PrimaryButton id="start-join" onTap={() => openJoinFlow(me)}>
        {TEXT.join}
      </PrimaryButton>
    </Card>
  );
}

function Line({ children }: { children: string }) {
  return <View className="me__quiet">{children}</View>;
}

/** For the duty desk: people whom an urgent message did not reach. */
function CallsEntry({ me }: { me: MeView }) {
  const open = useOpenCalls(me);
  if (!mayEnter(me, 'calls')) return null;
  return (
    <Card
      id="open-calls"
      icon="phone"
      title={open > 0 ? CALLS_TEXT.waiting(open) : CALLS_TEXT.title}
      onTap={() => openPage('calls', {})}
    >
      <Line>{open > 0 ? CALLS_TEXT.hint : CALLS_TEXT.noneWaiting}</Line>
    </Card>
  );
}

/** For those who look at words that wait. */
function ReviewsEntry({ me }: { me: MeView }) {
  const waiting = useWaitingReviews(me);
  if (!mayEnter(me, 'reviews')) return null;
  return (
    <Card
      id="open-reviews"
      icon="eye"
      title={waiting > 0 ? REVIEWS_TEXT.waiting(waiting) : REVIEWS_TEXT.title}
      onTap={() => openPage('reviews', {})}
    >
      <Line>{waiting > 0 ? REVIEWS_TEXT.hint : REVIEWS_TEXT.noneWaiting}</Line>
    </Card>
  );
}

function GroupsEntry({ me }: { me: MeView }) {
  if (!mayEnter(me, 'groups')) return null;
  return (
    <Card id="open-groups" icon="discuss" title={TEXT.groups} onTap={() => openPage('groups', {})}>
      <Line>{TEXT.groupsHint}</Line>
    </Card>
  );
}

/** What staff set and look at besides their queue. */
function DeskEntries({ me }: { me: MeView }) {
  return (
    <>
      <CallsEntry me={me} />
      <ReviewsEntry me={me} />
      {mayEnter(me, 'record') && (
        <Card id="open-record" icon="edit" title={TEXT.record} onTap={() => openPage('record', {})}>
          <Line>{TEXT.recordHint}</Line>
        </Card>
      )}
      {mayEnter(me, 'rates') && (
        <Card id="open-rates" icon="check" title={TEXT.rates} onTap={() => openPage('rates', {})}>
          <Line>{TEXT.ratesHint}</Line>
        </Card>
      )}
      <GroupsEntry me={me} />
      {mayEnter(me, 'settings') && (
        <Card
          id="open-settings"
          icon="edit"
          title={TEXT.settings}
          onTap={() => openPage('settings', {})}
        >
          <Line>{TEXT.settingsHint}</Line>
        </Card>
      )}
      {mayEnter(me, 'staff') && (
        <Card id="open-staff" icon="me" title={TEXT.staff} onTap={() => openPage('staff', {})}>
          <Line>{TEXT.staffHint}</Line>
        </Card>
      )}
    </>
  );
}

function MemberEntries({ me }: { me: MeView }) {
  return (
    <>
      <Card id="open-inbox" icon="bell" title={TEXT.messages} onTap={() => openPage('inbox', {})}>
        <Line>{me.unread > 0 ? TEXT.unread(me.unread) : TEXT.noUnread}</Line>
      </Card>
      {mayEnter(me, 'queue') && (
        <Card id="open-queue" icon="clock" title={TEXT.queue} onTap={() => openPage('queue', {})}>
          <Line>{TEXT.queueHint}</Line>
        </Card>
      )}
      <DeskEntries me={me} />
      <Card
        id="open-message-settings"
        icon="bell"
        title={TEXT.messageSettings}
        onTap={() => openPage('messageSettings', {})}
      >
        <Line>{TEXT.messageSettingsHint}</Line>
      </Card>
      <Card id="open-claim" icon="check" title={TEXT.claim} onTap={() => openPage('claim', {})}>
        <Line>{TEXT.claimHint}</Line>
      </Card>
      <Card
        id="open-move"
        icon="pin"
        title={TEXT.move}
        onTap={() => openPage('join', { move: '1' })}
      >
        <Line>{TEXT.moveHint}</Line>
      </Card>
    </>
  );
}

function Privacy({ me }: { me: MeView }) {
  return (
    <Card id="open-privacy" icon="eye" title={TEXT.privacy} onTap={() => openPage('consent', {})}>
      <Line>{TEXT.privacyHint}</Line>
      {me.hasConsented && me.consentedAt && (
        <Line>{TEXT.agreed(tellDay(me.consentedAt), CONSENT_VERSION)}</Line>
      )}
    </Card>
  );
}

function About({ me }: { me: MeView }) {
  const complain = () => {
    if (isMember(me)) openPage('compose', { category: 'suggestion' });
    else openJoinFlow(me);
  };
  return (
    <>
      <Card id="open-complain" icon="edit" title={TEXT.complain} onTap={complain}>
        <Line>{TEXT.complainHint}</Line>
      </Card>
      <Card icon="info" title={TEXT.about}>
        <Line>{TEXT.aboutBody}</Line>
      </Card>
    </>
  );
}

/** 我的: who I am, messages, care mode, privacy, moving, complaints about the mini program itself. */
function MePage() {
  const me = useMe();
  useUnreadBadge(me.data?.unread);
  return (
    <Screen>
      <LoadState query={me}>
        {(view) => (
          <>
            {isMember(view) ? <Identity me={view} /> : <Visitor me={view} />}
            <Card>
              <CareModeSwitch />
            </Card>
            {isMember(view) && <MemberEntries me={view} />}
            <Privacy me={view} />
            <About me={view} />
          </>
        )}
      </LoadState>
    </Screen>
  );
}

export default definePage(MePage);
