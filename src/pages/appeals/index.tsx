import { View } from '@tarojs/components';
import { useState } from 'react';
import type { MeView } from '../../../contract';
import { Card } from '../../components/card';
import { definePage } from '../../components/define-page';
import { EmptyState } from '../../components/empty-state';
import { LoadState } from '../../components/load-state';
import { PrimaryButton } from '../../components/primary-button';
import { Screen } from '../../components/screen';
import { AppealList } from '../../features/appeal/components/appeal-list';
import { type ListWish, useAppealList } from '../../features/appeal/hooks/use-appeal-list';
import { usePageGestures } from '../../features/appeal/hooks/use-page-gestures';
import { LIST_TEXT } from '../../features/appeal/text';
import { openPage } from '../../platform/navigation/navigation';
import {
  type AppealsSegment,
  setAppealsSegment,
  useAppealsSegment,
} from '../../setup/appeals-segment';
import { isMember, mayEnter, openJoinFlow, useMe } from '../../setup/membership';
import { type Filters, NO_FILTERS, PublicFilters } from './filters';
import './index.scss';
import { APPEALS_TEXT } from './text';

const SEGMENTS: readonly AppealsSegment[] = ['mine', 'followed', 'public'];
const NAMES: Record<AppealsSegment, string> = {
  mine: LIST_TEXT.mine,
  followed: APPEALS_TEXT.followed,
  public: LIST_TEXT.public,
};
const EMPTY = {
  mine: LIST_TEXT.emptyMine,
  followed: APPEALS_TEXT.emptyFollowed,
  public: LIST_TEXT.emptyPublic,
} as const;

function wishOf(segment: AppealsSegment, { state, category, words }: Filters): ListWish {
  if (segment !== 'public') return { scope: segment };
  return {
    scope: 'public',
    ...(state !== 'all' && { state }),
    ...(category !== 'all' && { category }),
    ...(words !== '' && { words }),
  };
}

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
          {NAMES[segment]}
        </View>
      ))}
    </View>
  );
}

const NOTHING_FOUND = APPEALS_TEXT.nothingFound;

function ClaimLink() {
  return (
    <View id="open-claim" className="appeals-link" onClick={() => openPage('claim', {})}>
      {APPEALS_TEXT.claim}
    </View>
  );
}

function Lists({ me }: { me: MeView }) {
  const segment = useAppealsSegment();
  const [filters, setFilters] = useState(NO_FILTERS);
  const pages = useAppealList(wishOf(segment, filters), isMember(me));
  const isNarrowed = filters !== NO_FILTERS;
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
      {mayEnter(me, 'queue') && (
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
      {segment === 'public' && <PublicFilters filters={filters} onChange={setFilters} />}
      <AppealList
        pages={pages}
        empty={
          <EmptyState {...(isNarrowed && segment === 'public' ? NOTHING_FOUND : EMPTY[segment])} />
        }
      />
      {segment === 'mine' && <ClaimLink />}
    </>
  );
}

/** 诉求: mine, those around me, the way to my queue, and the large button to write one. */
function AppealsPage() {
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

export default definePage(AppealsPage);
