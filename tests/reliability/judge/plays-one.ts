import type { Output } from '../../../contract';
import { isInsider } from './expected';
import {
  type Cell,
  CONTACT,
  isAllPublic,
  isLast,
  one,
  type Play,
  type StoredAppeal,
  storedAppeal,
  TWIN,
  text,
} from './play';

interface StoredLook {
  thing: { id: string };
  by: { id: string };
}
interface StoredParticipant {
  thing: { id: string };
  personId: string;
  hasJoined: boolean;
  isFollowing: boolean;
}

/** A post that does not have it: the desk, or else the grid worker. */
function another(cell: Cell): string {
  const desk = cell.town.seat('community_staff', 'here');
  const hasIt = storedAppeal(cell)?.assignedTo.includes(desk);
  return hasIt ? cell.town.seat('grid_worker', 'here') : desk;
}

function handingTo(act: string): Play {
  return {
    input: (cell) => ({ ...one(cell), to: another(cell), reason: text }),
    isSeen: isLast(act),
  };
}

function saying(act: string, field: 'text' | 'reason', rest: object = {}): Play {
  return { input: (cell) => ({ ...one(cell), [field]: text, ...rest }), isSeen: isLast(act) };
}

function takingPart(field: 'hasJoined' | 'isFollowing'): Play {
  return {
    input: (cell) => ({ ...one(cell), isOn: true }),
    isSeen: (_, { ground, appealId, openid }) =>
      ground
        .stored<StoredParticipant>('participants')
        .some((part) => part.thing.id === appealId && part.personId === openid && part[field]),
  };
}

function looksOf({ ground, appealId }: Cell): StoredLook[] {
  return ground.stored<StoredLook>('looks').filter((look) => look.thing.id === appealId);
}

/** Who reads it as staff is kept, once; who reads it as neighbour or owner is not. */
function isLogged({ id }: { id: string }, cell: Cell): boolean {
  const mine = looksOf(cell).filter(({ by }) => by.id === cell.openid);
  const isStaff = cell.kind !== 'any' && isInsider(cell.column, cell.kind);
  return id === cell.appealId && mine.length === (isStaff ? 1 : 0);
}

/** Plays of the acts on one appeal. */
export const PLAYS_ON_ONE = {
  'appeal.get': { input: ({ appealId }) => ({ appealId }), isSeen: isLogged },
  'appeal.accept': { input: one, isSeen: isLast('accept') },
  'appeal.respond': saying('respond', 'text'),
  'appeal.progress': saying('progress', 'text'),
  'appeal.escalate': saying('escalate', 'reason'),
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
  'appeal.revealIdentity': {
    input: (cell) => ({ ...one(cell), reason: text }),
    isSeen: (data: { name: string; contact: string }, cell) =>
      data.name !== null && data.contact === CONTACT && isLast('revealIdentity')(data, cell),
  },
  'appeal.posts': {
    input: ({ appealId }) => ({ appealId }),
    isSeen: ({ posts }: Output<'appeal.posts'>, cell) =>
      posts.some(({ key, hows }) => key === another(cell) && hows.length > 0),
  },
  'appeal.assist': handingTo('assist'),
  'appeal.transfer': handingTo('transfer'),
  'appeal.sendBack': saying('sendBack', 'reason'),
  'appeal.rule': handingTo('rule'),
  'appeal.reassign': handingTo('reassign'),
  'appeal.note': saying('note', 'text'),
  'appeal.supervise': saying('supervise', 'text'),
  'appeal.pause': saying('pause', 'reason', { workingDays: 2 }),
  'appeal.resume': { input: one, isSeen: isLast('resume') },
  'appeal.requestExtension': saying('requestExtension', 'reason', { workingDays: 2 }),
  'appeal.extend': {
    input: (cell) => ({ ...one(cell), isGranted: true }),
    isSeen: isLast('extend'),
  },
  'appeal.regrade': {
    input: (cell) => ({
      ...one(cell),
      priority: cell.kind === 'question' ? 'yellow' : 'blue',
      reason: text,
    }),
    isSeen: isLast('regrade'),
  },
  'appeal.setDepartment': {
    input: (cell) => ({ ...one(cell), department: '住房和城乡建设局' }),
    isSeen: isLast('setDepartment'),
  },
  'appeal.join': takingPart('hasJoined'),
  'appeal.follow': takingPart('isFollowing'),
  'appeal.duplicates': { input: ({ appealId }) => ({ appealId }), isSeen: isAllPublic },
  'appeal.merge': {
    input: (cell) => {
      const all = cell.ground.stored<StoredAppeal>('appeals');
      return { ...one(cell), intoId: all.find(({ content }) => content === TWIN)?._id };
    },
    isSeen: isLast('merge'),
  },
  'appeal.supplement': saying('supplement', 'text'),
  'appeal.remind': { input: one, isSeen: isLast('remind') },
  'appeal.looks': {
    input: ({ appealId }) => ({ appealId }),
    isSeen: ({ looks }: Output<'appeal.looks'>, cell) => looks.length === looksOf(cell).length,
  },
} satisfies Record<string, Play>;
