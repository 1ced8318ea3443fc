import { View } from '@tarojs/components';
import { Icon, type IconName } from '../../components/icon';
import { openPage } from '../../platform/navigation/navigation';
import { showAppeals } from '../../setup/appeals-segment';
import { TEXT } from './text';
import { useMyQueue } from './use-home';

interface TileProps {
  id: string;
  icon: IconName;
  title: string;
  hint: string;
  isMain?: boolean;
  onTap: () => void;
}

function Tile({ id, icon, title, hint, isMain, onTap }: TileProps) {
  return (
    <View id={id} className={isMain ? 'tile tile--main' : 'tile'} ariaRole="button" onClick={onTap}>
      <Icon name={icon} size="l" />
      <View className="tile__words">
        <View className="tile__title">{title}</View>
        <View className="tile__hint">{hint}</View>
      </View>
    </View>
  );
}

function queueHint(queue: ReturnType<typeof useMyQueue>['data']): string {
  if (!queue) return TEXT.queueUnknown;
  const { counts } = queue;
  return counts === null || counts.all === 0 ? TEXT.queueNone : TEXT.queueCount(counts);
}

function QueueTile() {
  const { data: queue } = useMyQueue(true);
  return (
    <Tile
      id="open-queue"
      icon="clock"
      title={TEXT.queue}
      hint={queueHint(queue)}
      isMain
      onTap={() => openPage('queue', {})}
    />
  );
}

const OTHER_TILES: TileProps[] = [
  {
    id: 'open-mine',
    icon: 'appeal',
    title: TEXT.mine,
    hint: TEXT.mineHint,
    onTap: () => showAppeals('mine'),
  },
  {
    id: 'open-around',
    icon: 'eye',
    title: TEXT.around,
    hint: TEXT.aroundHint,
    onTap: () => showAppeals('public'),
  },
];

/** The few things one can do here, as large tiles; staff see their work first. */
export function Actions({ isHandler }: { isHandler: boolean }) {
  return (
    <View className="tiles">
      {isHandler && <QueueTile />}
      {isHandler && (
        <Tile
          id="open-record"
          icon="edit"
          title={TEXT.record}
          hint={TEXT.recordHint}
          onTap={() => openPage('record', {})}
        />
      )}
      <Tile
        id="open-speak"
        icon="mic"
        title={TEXT.speak}
        hint={TEXT.speakHint}
        isMain={!isHandler}
        onTap={() => openPage('speak', {})}
      />
      <Tile
        id="open-compose"
        icon="edit"
        title={TEXT.report}
        hint={TEXT.reportHint}
        onTap={() => openPage('compose', {})}
      />
      {OTHER_TILES.map((tile) => (
        <Tile key={tile.id} {...tile} />
      ))}
    </View>
  );
}
