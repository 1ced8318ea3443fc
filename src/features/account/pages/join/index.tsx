import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { useMe } from '../../../../setup/membership';
import { JoinForm } from '../../components/join-form';
import { PlacePicker } from '../../components/place-picker';
import { usePlacePath } from '../../hooks/use-place-path';
import { JOIN_TEXT } from '../../text';

/** Chooses where one lives, to join or to move; afterwards one is back where one came from. */
export default function JoinPage() {
  const isMove = useRouter().params.move === '1';
  const me = useMe();
  const places = usePlacePath();
  const gridId = places.isComplete ? places.path.at(-1)?.id : undefined;
  return (
    <Screen title={JOIN_TEXT.title}>
      <View>{isMove ? JOIN_TEXT.moveHint : JOIN_TEXT.hint}</View>
      <PlacePicker {...places} />
      {gridId && (
        <LoadState query={me}>
          {({ nickname }) => <JoinForm gridId={gridId} nickname={nickname ?? ''} isMove={isMove} />}
        </LoadState>
      )}
    </Screen>
  );
}
