import { View } from '@tarojs/components';
import type { MeView } from '../../../contract';
import { Card } from '../../components/card';
import { CareModeSwitch } from '../../components/care-mode-switch';
import { definePage } from '../../components/define-page';
import { LoadState } from '../../components/load-state';
import { Screen } from '../../components/screen';
import { UnfinishedNote } from '../../features/appeal/components/unfinished-note';
import { WaitingNote } from '../../features/appeal/components/waiting-note';
import { openPage } from '../../platform/navigation/navigation';
import { isMember, mayEnter, tellPlaces, useMe } from '../../setup/membership';
import { ROLE_NAMES } from '../../setup/text';
import { useUnreadBadge } from '../../setup/unread-badge';
import { Actions } from './actions';
import { Around, Waiting } from './feeds';
import './index.scss';
import { TEXT } from './text';
import { Welcome } from './welcome';

function Greeting({ me }: { me: MeView }) {
  const office = me.roles.find(({ role }) => role !== 'resident');
  const where = office ? [ROLE_NAMES[office.role], office.place.name] : tellPlaces(me).slice(-1);
  return (
    <View>
      <View className="home__hello">{TEXT.hello(me.nickname ?? '')}</View>
      <View className="home__quiet">{where.join(' · ')}</View>
    </View>
  );
}

function MemberHome({ me }: { me: MeView }) {
  const handles = mayEnter(me, 'queue');
  useUnreadBadge(me.unread);
  return (
    <>
      <Greeting me={me} />
      {me.unread > 0 && (
        <Card
          id="open-inbox"
          icon="bell"
          title={TEXT.unread(me.unread)}
          onTap={() => openPage('inbox', {})}
        />
      )}
      <WaitingNote />
      <UnfinishedNote />
      <Actions isHandler={handles} />
      <Waiting isHandler={handles} />
      <Around />
    </>
  );
}

/** 首页: what I can do, what waits for me, what happens around me. */
function HomePage() {
  const me = useMe();
  return (
    <Screen>
      <CareModeSwitch />
      <LoadState query={me}>
        {(view) => (isMember(view) ? <MemberHome me={view} /> : <Welcome me={view} />)}
      </LoadState>
    </Screen>
  );
}

export default definePage(HomePage);
