import { View } from '@tarojs/components';
import type { MeView } from '../../../contract';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { LoadState } from '../../components/load-state';
import { PrimaryButton } from '../../components/primary-button';
import { Screen } from '../../components/screen';
import { AppealList } from '../../features/appeal/components/appeal-list';
import { useAppealList } from '../../features/appeal/hooks/use-appeal-list';
import { usePageGestures } from '../../features/appeal/hooks/use-page-gestures';
import { LIST_TEXT } from '../../features/appeal/text';
import { openPage } from '../../platform/navigation';
import {
  type AppealsSegment,
  setAppealsSegment,
  useAppealsSegment,
} from '../../setup/appeals-segment';
import { isHandler, isMember, openJoinFlow, useMe } from '../../setup/membership';
import './index.scss';

const SEGMENTS: readonly AppealsSegment[] = ['mine', 'public'];
const EMPTY = { mine: LIST_TEXT.emptyMine, public: LIST_TEXT.emptyPublic } as const;

function Segments({ value }: { value: AppealsSegment }) {
  return (
    <View className="appeals-segments" ariaRole="tablist">
      {SEGMENTS.map((segment) => (
        <View
          key={segment}
          id={`segment-${segment}`}
          className={`appeals-segments__one ${segment === value ? 'appeals-segments__one--on' : ''}`}
          ariaRole="tab"
          onClick={() => setAppealsSegment(segment)}
        >
          {LIST_TEXT[segment]}
        </View>
      ))}
    </View>
  );
}

function Lists({ me }: { me: MeView }) {
  const segment = useAppealsSegment();
  const pages = useAppealList(segment, isMember(me));
  usePageGestures(pages);
  if (!isMember(me)) {
    return (
      <EmptyState
        {...LIST_TEXT.joinFirst}
        action={
          <PrimaryButton id="join-first" onTap={() => openJoinFlow(me)}>
            {LIST_TEXT.join}
          </PrimaryButton>
        }
      />
    );
  }
  return (
    <>
      {isHandler(me) && (
        <Card
          id="open-queue"
          title={LIST_TEXT.queue}
          icon="clock"
          onTap={() => openPage('queue', {})}
        >
          <View>{LIST_TEXT.queueHint}</View>
        </Card>
      )}
      <Segments value={segment} />
      <AppealList pages={pages} empty={<EmptyState {...EMPTY[segment]} />} />
    </>
  );
}

/** 诉求: mine, those around me, the way to my queue, and the large button to write one. */
export default function AppealsPage() {
  const me = useMe();
  return (
    <Screen
      footer={
        me.data &&
        isMember(me.data) && (
          <PrimaryButton id="new-appeal" onTap={() => openPage('compose', {})}>
            {LIST_TEXT.newAppeal}
          </PrimaryButton>
        )
      }
    >
      <LoadState query={me}>{(loaded) => <Lists me={loaded} />}</LoadState>
    </Screen>
  );
}
