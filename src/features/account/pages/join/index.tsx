import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { definePage } from '../../../../components/define-page';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { type EnteredGroup, useEnteredGroup } from '../../../../setup/entered-group';
import { useMe } from '../../../../setup/membership';
import { JoinForm } from '../../components/join-form';
import { PlacePicker } from '../../components/place-picker';
import { sayPlace } from '../../group-path';
import { lastOf, usePlacePath } from '../../hooks/use-place-path';
import { JOIN_TEXT } from '../../text';

/** Says why something is chosen already. */
function FromGroup({ group }: { group: EnteredGroup }) {
  const words = group.gridName === null ? JOIN_TEXT.fromGroup : JOIN_TEXT.fromGroupOfGrid;
  return (
    <View id="from-group" className="crumbs__group">
      {words(group.communityName, sayPlace(group))}
    </View>
  );
}

/** Chooses where one lives, to join or to move; afterwards one is back where one came from. */
function JoinPage() {
  const isMove = useRouter().params.move === '1';
  const me = useMe();
  const group = useEnteredGroup(!isMove && me.data?.isJoined === false)?.group ?? null;
  const places = usePlacePath(group);
  const gridId = places.isComplete ? lastOf(places.path)?.id : undefined;
  return (
    <Screen title={JOIN_TEXT.title}>
      <View>{isMove ? JOIN_TEXT.moveHint : JOIN_TEXT.hint}</View>
      {group && places.path[0]?.id === group.communityId && <FromGroup group={group} />}
      <PlacePicker {...places} />
      {gridId && (
        <LoadState query={me}>
          {({ nickname }) => <JoinForm gridId={gridId} nickname={nickname ?? ''} isMove={isMove} />}
        </LoadState>
      )}
    </Screen>
  );
}

export default definePage(JoinPage);
