import { View } from '@tarojs/components';
import type { AppealItemView } from '../../../contract';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { LoadState } from '../../components/load-state';
import { Section } from '../../components/section';
import { AppealItem } from '../../features/appeal/components/appeal-item';
import { openPage } from '../../platform/navigation/navigation';
import { showAppeals } from '../../setup/appeals-segment';
import { useCareMode } from '../../setup/care-mode';
import { TEXT } from './text';
import { useAround, useMyQueue, useToRate } from './use-home';

/** Entries shown of the queue, and of what happens around; fewer in care mode. */
const QUEUE_SHOWN = 3;
const AROUND_SHOWN = 5;
const AROUND_SHOWN_CARE = 3;

function Appeals({ items }: { items: AppealItemView[] }) {
  return (
    <>
      {items.map((item) => (
        <AppealItem key={item.id} item={item} onTap={() => openPage('appeal', { id: item.id })} />
      ))}
    </>
  );
}

/** 等我处理: own appeals to rate, and for staff the most urgent of the queue. */
export function Waiting({ isHandler }: { isHandler: boolean }) {
  const toRate = useToRate();
  const queue = useMyQueue(isHandler);
  const urgent = queue.data?.items.slice(0, QUEUE_SHOWN) ?? [];
  // A resident for whom nothing waits needs no heading that says so.
  if (!isHandler && (toRate.isPending || toRate.data?.length === 0)) return null;
  return (
    <Section title={TEXT.waiting}>
      <LoadState query={toRate}>
        {(items) => (
          <>
            {items.length > 0 && <View className="home__quiet">{TEXT.toRate}</View>}
            <Appeals items={items} />
            {items.length + urgent.length === 0 && (
              <View className="home__quiet">{TEXT.waitingNone}</View>
            )}
          </>
        )}
      </LoadState>
      {isHandler && <LoadState query={queue}>{() => <Appeals items={urgent} />}</LoadState>}
    </Section>
  );
}

function AllLink() {
  return (
    <View className="home__all" ariaRole="button" onClick={() => showAppeals('public')}>
      {TEXT.all}
      <Icon name="chevron" size="s" />
    </View>
  );
}

/** 身边的事: the latest public appeals of the community. */
export function Around() {
  const { isCare } = useCareMode();
  const around = useAround(AROUND_SHOWN);
  return (
    <Section title={TEXT.aroundTitle} extra={<AllLink />}>
      <LoadState
        query={around}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={TEXT.aroundNone} />}
      >
        {({ items }) => (
          <Appeals items={items.slice(0, isCare ? AROUND_SHOWN_CARE : AROUND_SHOWN)} />
        )}
      </LoadState>
    </Section>
  );
}
