import type { Output } from '../../../../contract';
import { isPerson } from '../../../support/opened';
import { newKey } from '../../../support/world';
import { holder, OWNER } from '../../judge/columns';
import { type Cell, type Items, isListOf, type Play, storedPerson } from '../../judge/play';
import { hasEveryPost, isPost } from '../../judge/staff';
import { overSaved } from '../../judge/standard-plays';
import { isAllPublic, type StoredAppeal, storedAppeal, storedAppeals } from './facts';

const OPEN = ['pending', 'accepted', 'handling'];
const draft = { category: 'property', content: '楼道灯坏了' };

function isQueue(data: Output<'appeal.queue'>, cell: Cell): boolean {
  const roles = storedPerson(cell)?.roles ?? [];
  const mine = storedAppeals(cell)
    .filter(({ status }) => OPEN.includes(status))
    .filter(({ assignedTo }) => assignedTo.some((key) => roles.includes(key)));
  const listed = isListOf(
    data,
    mine.map(({ _id, urgency }) => ({ _id, place: urgency })),
    true,
  );
  return listed && (data.counts?.all ?? 0) === mine.length;
}

function isPublicList(data: Items, cell: Cell): boolean {
  const community = storedPerson(cell)?.path?.community;
  const there = storedAppeals(cell).filter(
    ({ isListed, path }) => isListed && path.community === community,
  );
  return isListOf(
    data,
    there.map(({ _id, recency }) => ({ _id, place: recency })),
    false,
  );
}

/** Recorded where the person holds no post: its handlers cannot claim it. */
async function recordedFor({ ground, town, column }: Cell): Promise<object> {
  const idempotencyKey = newKey();
  if (column.stage !== 'joined') {
    return { number: '20260302-AAAAAA', code: 'AAAAAAAAAA', idempotencyKey };
  }
  const spot = column.spot === 'away' ? 'here' : 'away';
  const { number, intake } = await ground.call(holder('community_staff', spot), 'appeal.record', {
    source: 'walkIn',
    consent: 'spoken',
    gridId: town.homeGrid(spot),
    isAnonymous: false,
    category: 'property',
    content: '来访的人说楼道灯坏了',
    idempotencyKey: newKey(),
  });
  return { number, code: intake?.claimCode, idempotencyKey };
}

/** One that waits for the grid worker here; nobody else can take it. */
async function oneToAccept({ ground, column }: Cell): Promise<object> {
  const idempotencyKey = newKey();
  if (column.stage !== 'joined') return { appealIds: ['nothing'], idempotencyKey };
  const { id } = await ground.call(OWNER, 'appeal.submit', {
    category: 'property',
    content: '请派人来看看',
    isAnonymous: false,
    idempotencyKey: newKey(),
  });
  return { appealIds: [id], idempotencyKey };
}

function isAcceptedIfMine({ results }: Output<'appeal.acceptMany'>, cell: Cell): boolean {
  const { column, ground } = cell;
  const [result] = results;
  const stored = storedAppeal({ ground, thingId: result?.appealId ?? '' });
  const isWorker = column.role === 'grid_worker' && column.spot === 'here';
  const isHandler = isWorker || hasEveryPost(column);
  const isAccepted = stored?.status === 'accepted';
  return isAccepted === isHandler && (result?.refused === null) === isHandler;
}

function hereOf({ town }: Cell): string {
  return town.seat('community_staff', 'here').slice('community_staff@'.length);
}

/** Is it the caller's, for everybody, or do they hold a post that has it, helps with it or is over its place? */
function mayOpen(cell: Cell, appeal: StoredAppeal): boolean {
  const { column, openid } = cell;
  const posts: readonly string[] = [...appeal.assignedTo, ...appeal.assistants];
  const isOver = (isPost(column.role) && column.spot === 'here') || hasEveryPost(column);
  const isBusy = (storedPerson(cell)?.roles ?? []).some((key) => posts.includes(key));
  const isPublic = appeal.visibility === 'public' && appeal.status !== 'withdrawn';
  return isPublic || appeal.ownerId === openid || isOver || isBusy;
}

/** Plays of the actions about no single appeal. */
export const GENERAL_PLAYS = {
  'appeal.check': {
    input: () => draft,
    isSeen: (data: { priority: string }) => data.priority === 'yellow',
  },
  'appeal.similar': { input: () => draft, isSeen: isAllPublic },
  'appeal.submit': { input: () => ({ ...draft, isAnonymous: false, idempotencyKey: newKey() }) },
  'appeal.record': {
    input: ({ town }) => ({
      source: 'homeVisit',
      consent: 'spoken',
      gridId: town.homeGrid('here'),
      ...draft,
      isAnonymous: false,
      idempotencyKey: newKey(),
    }),
    isSeen: (data: { id: string }, { ground, openid }) => {
      const stored = storedAppeal({ ground, thingId: data.id });
      return stored?.ownerId === null && stored.timeline[0]?.by.id === openid;
    },
  },
  'appeal.claim': {
    input: recordedFor,
    isSeen: (data: { id: string }, { ground, openid }) =>
      isPerson(storedAppeal({ ground, thingId: data.id })?.ownerId ?? null, openid ?? ''),
  },
  'appeal.list': { input: () => ({ scope: 'public', limit: 50 }), isSeen: isPublicList },
  'appeal.queue': { input: () => ({ limit: 50 }), isSeen: isQueue },
  'appeal.acceptMany': { input: oneToAccept, isSeen: isAcceptedIfMine },
  'appeal.saveSettings': {
    input: (cell) => ({ templates: [], lexicon: [], limits: null, ...overSaved(cell) }),
  },
  'appeal.exportRegister': {
    input: (cell) => ({ communityId: hereOf(cell), month: '2026-03', idempotencyKey: newKey() }),
    isSeen: (data: { rows: number }, cell) => {
      const there = storedAppeals(cell).filter(
        ({ path, month }) => path.community === hereOf(cell) && month === '2026-03',
      );
      return data.rows === there.length;
    },
  },
  'appeal.rates': {
    input: () => ({ scope: 'community', month: '2026-03' }),
    isSeen: (data: { total: number }, cell) => {
      const community = storedPerson(cell)?.path?.community;
      const there = storedAppeals(cell).filter(
        ({ path, month }) => path.community === community && month === '2026-03',
      );
      return data.total === there.filter((appeal) => mayOpen(cell, appeal)).length;
    },
  },
} satisfies Record<string, Partial<Play>>;
