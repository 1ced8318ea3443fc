import type { ActionName } from '../../../contract';
import { CONSENT_VERSION, type RoleKey } from '../../../domain/people';
import { newKey } from '../../support/world';
import type { Column } from './columns';
import type { Ground } from './ground';
import type { Town } from './town';

export const CONTACT = '13911112222';

/** One question to the cloud, with all that a look at the result needs. */
export interface Cell {
  ground: Ground;
  town: Town;
  column: Column;
  openid: string | null;
  /** Of the appeal it is about; empty for actions about none. */
  appealId: string;
}

/** How an action is asked for, and how one sees that it was really done. */
interface Play {
  input(cell: Cell): object;
  isSeen(data: never, cell: Cell): boolean | Promise<boolean>;
}

interface StoredAppeal {
  _id: string;
  ownerId: string;
  timeline: { act: string; by: { id: string | null } }[];
  assignedTo: RoleKey[];
  isOpen: boolean;
  isListed: boolean;
  urgency: string;
  recency: string;
  path: { community: string };
}
interface StoredNotice {
  _id: string;
  recency: string;
  recipients: string[];
  unreadBy: string[];
}
interface StoredPerson {
  _id: string;
  consent: { version: string } | null;
  roles: RoleKey[];
  path: { community: string; grid: string } | null;
}
type Items = { items: { id: string }[] };

const one = ({ appealId }: Cell) => ({ appealId, idempotencyKey: newKey() });
const nothing = () => ({});
const text = '已经联系，明天上午处理。';

/** The last thing that happened to the appeal is this act, by the caller. */
function isLast(act: string) {
  return (_: unknown, { ground, appealId, openid }: Cell): boolean => {
    const appeals = ground.stored<StoredAppeal>('appeals');
    const last = appeals.find(({ _id }) => _id === appealId)?.timeline.at(-1);
    return last?.act === act && last.by.id === openid;
  };
}

function storedPerson({ ground, openid }: Cell): StoredPerson | undefined {
  return ground.stored<StoredPerson>('people').find(({ _id }) => _id === openid);
}

/** The answer lists exactly these, in this order (a page of them). */
function isListOf(data: Items, all: readonly { _id: string; place: string }[], rising: boolean) {
  const sorted = [...all].sort((a, b) => (a.place < b.place ? -1 : 1));
  const page = (rising ? sorted : sorted.reverse()).slice(0, 50).map(({ _id }) => _id);
  return JSON.stringify(data.items.map(({ id }) => id)) === JSON.stringify(page);
}

function isQueue(data: Items, cell: Cell): boolean {
  const roles = storedPerson(cell)?.roles ?? [];
  const mine = cell.ground
    .stored<StoredAppeal>('appeals')
    .filter((appeal) => appeal.isOpen && appeal.assignedTo.some((key) => roles.includes(key)));
  return isListOf(
    data,
    mine.map(({ _id, urgency }) => ({ _id, place: urgency })),
    true,
  );
}

function isPublicList(data: Items, cell: Cell): boolean {
  const community = storedPerson(cell)?.path?.community;
  const there = cell.ground
    .stored<StoredAppeal>('appeals')
    .filter(({ isListed, path }) => isListed && path.community === community);
  return isListOf(
    data,
    there.map(({ _id, recency }) => ({ _id, place: recency })),
    false,
  );
}

function isInbox(data: Items, { ground, openid }: Cell): boolean {
  const told = ground
    .stored<StoredNotice>('notices')
    .filter(({ recipients }) => recipients.some((id) => id === openid));
  return isListOf(
    data,
    told.map(({ _id, recency }) => ({ _id, place: recency })),
    false,
  );
}

/** A play for every action there is: one without does not compile. */
export const PLAYS: Record<ActionName, Play> = {
  'account.me': {
    input: nothing,
    isSeen: (data: { isJoined: boolean; hasConsented: boolean }, { column: { stage } }) =>
      data.isJoined === (stage === 'joined') && data.hasConsented === (stage !== 'signedIn'),
  },
  'account.places': {
    input: nothing,
    isSeen: (data: { places: { id: string }[] }, { town }) =>
      data.places.some(({ id }) => id === town.cityId),
  },
  'account.consent': {
    input: () => ({ version: CONSENT_VERSION, idempotencyKey: newKey() }),
    isSeen: (_, cell) => storedPerson(cell)?.consent?.version === CONSENT_VERSION,
  },
  'account.join': {
    input: ({ town, column }) => ({
      gridId: town.homeGrid(column.home),
      nickname: '新邻居',
      idempotencyKey: newKey(),
    }),
    isSeen: (_, cell) => storedPerson(cell)?.path?.grid === cell.town.homeGrid(cell.column.home),
  },
  'appeal.check': {
    input: () => ({ category: 'property', content: '楼道灯坏了' }),
    isSeen: (data: { priority: string }) => data.priority === 'yellow',
  },
  'appeal.prepareUpload': {
    input: () => ({ kind: 'image', extension: 'png' }),
    isSeen: async (data: { cloudPath: string }, { ground, openid }) =>
      (await ground.upload(openid ?? '', data.cloudPath, Buffer.from('p'), 'image/png')).endsWith(
        data.cloudPath,
      ),
  },
  'appeal.submit': {
    input: () => ({
      category: 'property',
      content: '楼道灯坏了',
      isAnonymous: false,
      idempotencyKey: newKey(),
    }),
    isSeen: (data: { id: string }, { ground, openid }) =>
      ground
        .stored<StoredAppeal>('appeals')
        .some(({ _id, ownerId }) => _id === data.id && ownerId === openid),
  },
  'appeal.list': { input: () => ({ scope: 'public', limit: 50 }), isSeen: isPublicList },
  'appeal.queue': { input: () => ({ limit: 50 }), isSeen: isQueue },
  'appeal.get': {
    input: ({ appealId }) => ({ appealId }),
    isSeen: (data: { id: string }, { appealId }) => data.id === appealId,
  },
  'appeal.accept': { input: one, isSeen: isLast('accept') },
  'appeal.respond': { input: (cell) => ({ ...one(cell), text }), isSeen: isLast('respond') },
  'appeal.progress': { input: (cell) => ({ ...one(cell), text }), isSeen: isLast('progress') },
  'appeal.escalate': {
    input: (cell) => ({ ...one(cell), reason: text }),
    isSeen: isLast('escalate'),
  },
  'appeal.resolve': {
    input: (cell) => ({ ...one(cell), result: text, channel: 'visit' }),
    isSeen: isLast('resolve'),
  },
  'appeal.rate': {
    input: (cell) => ({ ...one(cell), solved: true, stars: 5 }),
    isSeen: isLast('rate'),
  },
  'appeal.withdraw': { input: one, isSeen: isLast('withdraw') },
  'appeal.revealContact': {
    input: one,
    isSeen: (data: { contact: string }, cell) =>
      data.contact === CONTACT && isLast('revealContact')(data, cell),
  },
  'notice.inbox': { input: () => ({ limit: 50 }), isSeen: isInbox },
  'notice.markRead': {
    input: () => ({ ids: 'all', idempotencyKey: newKey() }),
    isSeen: (_, { ground, openid }) =>
      !ground
        .stored<StoredNotice>('notices')
        .some(({ unreadBy }) => unreadBy.some((id) => id === openid)),
  },
};
