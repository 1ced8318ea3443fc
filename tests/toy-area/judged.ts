import type { Caller } from '../../contract/action';
import { AREAS } from '../reliability/areas';
import { type Column, holder } from '../reliability/judge/columns';
import type { Cell, Play } from '../reliability/judge/play';
import type { Area } from '../reliability/support/area';
import { Areas } from '../reliability/support/areas';
import { newKey } from '../support/world';
import { builtFunctions } from './built';
import { lostActions } from './contract';

declare module '../../cloudfunctions/lib/scenario' {
  interface Known {
    lostId: string;
  }
}

interface Stored {
  _id: string;
  status: string;
  timeline: { act: string; key: string | null }[];
}

const all = ({ ground }: Pick<Cell, 'ground'>) => ground.stored<Stored>('lost');
const isThere: Play['isSeen'] = ({ id }: { id: string }, cell) =>
  all(cell).some(({ _id }) => _id === id);
const text = '棕色钱包，王桂珍，电话 13900000000';
const of = ({ thingId: lostId }: Cell) => ({ lostId });
const report = { who: 'resident', action: 'lost.report', input: () => ({ text }) } as const;

function relationsOf({ isOwner, role, spot, home }: Column): Caller[] {
  if (isOwner) return ['owner'];
  const isDesk = role === 'community_staff' && (spot === 'here' || spot === 'elsewhere');
  if (isDesk && spot === 'here') return ['handler'];
  return home === 'away' ? [] : ['neighbour'];
}

export const lost: Area = {
  name: 'lost',
  contract: lostActions,
  builtFunctions: builtFunctions(),
  collections: ['lost'],
  documents: { written: ['lost', 'looks', 'uploads'], passing: ['looks'] },
  plays: {
    'lost.prepareUpload': {
      input: () => ({ idempotencyKey: newKey() }),
      isSeen: ({ cloudPath }: { cloudPath: string }) => cloudPath.startsWith('lost/image-'),
    },
    'lost.report': { input: () => ({ text, idempotencyKey: newKey() }), isSeen: isThere },
    'lost.find': {
      input: (cell) => ({ ...of(cell), text: '在值班台', idempotencyKey: newKey() }),
      isSeen: ({ status }: { status: string }) => status === 'found',
    },
    'lost.get': { input: of, isSeen: isThere },
  },
  scenarios: {
    'lost.prepareUpload': {
      given: [],
      act: { who: 'resident', action: 'lost.prepareUpload', input: () => ({}) },
      leaves: { entries: 0, notices: 0 },
      requests: 2,
    },
    'lost.report': { given: [], act: report, requests: 7, told: 1 },
    'lost.find': {
      given: [report],
      act: {
        who: 'desk',
        action: 'lost.find',
        input: ({ lostId }) => ({ lostId, text: '在值班台' }),
      },
      requests: 7,
      told: 1,
    },
    'lost.get': {
      given: [report],
      act: { who: 'desk', action: 'lost.get', input: ({ lostId }) => ({ lostId }) },
      requests: 3,
    },
  },
  story: {
    known: { lostId: '' },
    learn: (known, action, data) => {
      if (action === 'lost.report') Object.assign(known, { lostId: (data as { id: string }).id });
    },
  },
  trials: {
    withoutTransaction: ['lost.prepareUpload'],
    entriesIn: ({ lost: found = [] }) =>
      (found as unknown as Stored[]).flatMap((one) => one.timeline),
  },
  things: {
    name: 'lost thing',
    field: 'lostId',
    kinds: ['lost'],
    plainKinds: ['lost'],
    another: { action: 'lost.get', kind: 'lost' },
    headingOf: () => 'Lost thing',
    isAboutOne: (action) => action === 'lost.find' || action === 'lost.get',
    isOneOf: () => false,
    isMeaningful: () => true,
    kindFor: () => 'lost',
    relationsOf,
    isNever: () => false,
    startOf: () => 'open',
    performers: { handler: holder('community_staff', 'here') },
    async bring(ground, _town, { owner }) {
      const answer = await ground.ask(owner, 'lost.report', { text, idempotencyKey: newKey() });
      if (!answer.ok) throw new Error(answer.error.code);
      return (answer.data as { id: string }).id;
    },
  },
};

/** The toy is judged; what it stands on is only there. */
export const TOY = new Areas([lost], AREAS.judged);
