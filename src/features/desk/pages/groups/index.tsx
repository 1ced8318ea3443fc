import { View } from '@tarojs/components';
import type { GroupsView } from '../../../../../contract';
import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { failureCode } from '../../../../platform/cloud/call-error';
import { useShareCard } from '../../../../platform/wechat/share';
import type { ShareCard } from '../../../../platform/wechat/share-card';
import { useEnteredGroup } from '../../../../setup/entered-group';
import { useMe } from '../../../../setup/membership';
import { useGroups } from '../../hooks/use-groups';
import { BIND_TEXT, GROUPS_TEXT, HOW_TEXT } from '../../text-groups';
import { BindForm } from './bind-form';
import { BoundPart } from './bound-part';
import { DigestPart } from './digest-part';
import { HowPart } from './how-part';
import './index.scss';

/** What can be done about the group that the app was opened from. */
function EnteredPart({ view }: { view: GroupsView }) {
  const entered = useEnteredGroup();
  const { data: me } = useMe();
  if (!entered?.isFromGroup || !me) return null;
  const { group } = entered;
  if (group === null) return <BindForm view={view} me={me} />;
  return (
    <View id="entered-bound" className="groups-quiet">
      {group.communityId === view.communityId
        ? BIND_TEXT.own
        : BIND_TEXT.other(group.communityName)}
    </View>
  );
}

function cardOf(view: GroupsView | undefined): ShareCard | null {
  return view ? { title: HOW_TEXT.card(view.communityName), page: 'home' } : null;
}

/** 微信群: what to post there today, and which groups belong to the community. */
function GroupsPage() {
  const query = useGroups();
  const card = cardOf(query.data);
  useShareCard(card);
  const isRefused = query.error !== null && failureCode(query.error) === 'FORBIDDEN';
  return (
    <Screen title={GROUPS_TEXT.title}>
      {isRefused ? (
        <EmptyState {...GROUPS_TEXT.notYours} />
      ) : (
        <LoadState query={query}>
          {(view) => (
            <>
              <EnteredPart view={view} />
              <DigestPart />
              <BoundPart groups={view.groups} />
              {card && <HowPart card={card} />}
            </>
          )}
        </LoadState>
      )}
    </Screen>
  );
}

export default definePage(GroupsPage);
