import { View } from '@tarojs/components';
import type { PlaceView } from '../../../../contract';
import { Choice } from '../../../components/choice';
import { EmptyState } from '../../../components/empty-state';
import { LoadState } from '../../../components/load-state';
import { Section } from '../../../components/section';
import { PLACE_LEVEL_NAMES } from '../../../setup/text';
import type { usePlacePath } from '../hooks/use-place-path';
import { JOIN_TEXT } from '../text';
import './place-picker.scss';

type PlacePath = ReturnType<typeof usePlacePath>;

function Crumbs({ path, backTo }: Pick<PlacePath, 'path' | 'backTo'>) {
  return (
    <View className="crumbs">
      {path.map((place, index) => (
        <View key={place.id} className="crumbs__item" onClick={() => backTo(index)}>
          {place.name}
        </View>
      ))}
    </View>
  );
}

function PlaceCards({ places, choose }: { places: PlaceView[]; choose: PlacePath['choose'] }) {
  const level = places[0]?.level;
  const options = places.map(({ id, name }) => ({ value: id, label: name, icon: 'pin' as const }));
  const chooseById = (id: string) => {
    const place = places.find((candidate) => candidate.id === id);
    if (place) choose(place);
  };
  return (
    <Section title={level ? `选择${PLACE_LEVEL_NAMES[level]}` : ''}>
      <Choice idPrefix="place" options={options} value={null} onChange={chooseById} />
    </Section>
  );
}

/** Street, community, grid, one after the other as large cards; the places above can be tapped to choose again. */
export function PlacePicker({ path, below, isComplete, choose, backTo }: PlacePath) {
  return (
    <>
      {path.length > 0 && <Crumbs path={path} backTo={backTo} />}
      {isComplete && <View className="crumbs__hint">{JOIN_TEXT.chooseAgain}</View>}
      {!isComplete && (
        <LoadState
          query={below}
          isEmpty={({ places }) => places.length === 0}
          empty={<EmptyState title={JOIN_TEXT.noPlaces} hint={JOIN_TEXT.noPlacesHint} />}
        >
          {({ places }) => <PlaceCards places={places} choose={choose} />}
        </LoadState>
      )}
    </>
  );
}
