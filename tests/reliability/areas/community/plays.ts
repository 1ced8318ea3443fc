import type { Output } from '../../../../contract';
import { civilDateOf } from '../../../../domain/calendar/beijing-time';
import { newKey } from '../../../support/world';
import { type Column, holder } from '../../judge/columns';
import { type Cell, nothing, type Play } from '../../judge/play';
import { hasEveryPost } from '../../judge/staff';
import type { StoredAppeal } from '../appeal/facts';

interface StoredGroup {
  _id: string;
  communityId: string | null;
  gridId: string | null;
  boundBy: { id: string } | null;
}

const worker = holder('grid_worker', 'here');

function groupsIn({ ground }: Cell): StoredGroup[] {
  return ground.stored<StoredGroup>('groups');
}

/** The group that the person of a column is in; those who are nobody yet are in that of the grid worker. */
function groupOf({ openid }: Pick<Cell, 'openid'>): string {
  return `group of ${openid?.startsWith('o-newcomer-') ? worker : openid}`;
}

function isSecretary(column: Column): boolean {
  const isHere = column.role === 'community_secretary' && column.spot === 'here';
  return isHere || hasEveryPost(column);
}

/** One bound for this question, where the caller may take it off; else another one of the grid worker's. */
async function groupToUnbind(cell: Cell): Promise<object> {
  const { ground, column, openid } = cell;
  const idempotencyKey = newKey();
  if (openid === worker || isSecretary(column)) {
    const cloudId = await ground.cloudId(`group to unbind ${idempotencyKey}`);
    const bind = { cloudId, name: '要解绑的群', idempotencyKey: newKey() };
    const { groups } = await ground.call(worker, 'community.bindGroup', bind);
    return { groupId: groups.at(-1)?.id, idempotencyKey };
  }
  const other = groupsIn(cell).find(({ boundBy }) => boundBy?.id === worker);
  return { groupId: other?._id ?? 'nothing', idempotencyKey };
}

/** Exactly the bound ones of that community. */
function isAllOf({ communityId, groups }: Output<'community.groups'>, cell: Cell): boolean {
  const there = groupsIn(cell).filter((group) => group.communityId === communityId);
  const ids = (list: readonly string[]) => JSON.stringify([...list].sort());
  return ids(groups.map(({ id }) => id)) === ids(there.map(({ _id }) => _id));
}

function isWhatCame({ communityName, ...day }: Output<'community.digest'>, cell: Cell): boolean {
  const came = cell.ground
    .stored<StoredAppeal & { submittedAt: string; pathNames: { community: string } }>('appeals')
    .filter(({ isListed, pathNames }) => isListed && pathNames.community === communityName)
    .filter(({ submittedAt }) => civilDateOf(submittedAt) === day.date);
  const sum = Object.values(day.received.byCategory).reduce((one, other) => one + other, 0);
  return day.received.total === came.length && sum === came.length;
}

/** Plays of groups and what is posted there. */
export const COMMUNITY_PLAYS = {
  'community.bindGroup': {
    input: async (cell) => ({
      cloudId: await cell.ground.cloudId(groupOf(cell)),
      name: '一网格群',
      idempotencyKey: newKey(),
    }),
    isSeen: (data: Output<'community.groups'>, cell) =>
      isAllOf(data, cell) && groupsIn(cell).some(({ boundBy }) => boundBy?.id === cell.openid),
  },
  'community.enterGroup': {
    input: async (cell) => ({ cloudId: await cell.ground.cloudId(groupOf(cell)) }),
    isSeen: ({ group }: Output<'community.enterGroup'>, cell) => {
      const by = groupOf(cell).slice('group of '.length);
      const stored = groupsIn(cell).filter(({ boundBy }) => boundBy?.id === by);
      if (stored.length === 0) return group === null;
      return stored.some(({ communityId }) => communityId === group?.communityId);
    },
  },
  'community.groups': { input: nothing, isSeen: isAllOf },
  'community.unbindGroup': {
    input: groupToUnbind,
    isSeen: (data: Output<'community.groups'>, cell) =>
      isAllOf(data, cell) && groupsIn(cell).some(({ communityId }) => communityId === null),
  },
  'community.digest': { input: nothing, isSeen: isWhatCame },
} satisfies Record<string, Play>;
