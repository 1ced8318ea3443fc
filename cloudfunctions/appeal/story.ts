import type { Actor, AnyStep } from '../lib/scenario';

/** The steps of an appeal's life, for scenarios to begin after. */

declare module '../lib/scenario' {
  interface Known {
    /** The appeal that the last `appeal.submit` or `appeal.record` of the story made; empty before. */
    appealId: string;
    /** The one before that. */
    earlierId: string;
    /** The number of the last one, and the code that makes a person its owner. */
    number: string;
    claimCode: string;
  }
}

const photographed: AnyStep = {
  who: 'resident',
  action: 'appeal.prepareUpload',
  input: () => ({ kind: 'image', extension: 'png' }),
};

const submit: AnyStep = {
  who: 'resident',
  action: 'appeal.submit',
  input: () => ({
    category: 'property',
    content: '三号楼二单元的楼道灯坏了一个星期，老人晚上看不见路。',
    contact: '13800001234',
    place: { text: '三号楼二单元门口' },
    isAnonymous: false,
  }),
};

const accept: AnyStep = {
  who: 'gridWorker',
  action: 'appeal.accept',
  input: ({ appealId }) => ({ appealId }),
};

const respond: AnyStep = {
  who: 'gridWorker',
  action: 'appeal.respond',
  input: ({ appealId }) => ({ appealId, text: '已联系物业，明天上门。' }),
};

const resolve: AnyStep = {
  who: 'gridWorker',
  action: 'appeal.resolve',
  input: ({ appealId }) => ({ appealId, result: '换了灯泡和开关。', channel: 'visit' }),
};

const ask: AnyStep = {
  who: 'resident',
  action: 'appeal.submit',
  input: () => ({ category: 'suggestion', content: '建议广场加一张长椅。', isAnonymous: false }),
};

const submitByNeighbour: AnyStep = {
  who: 'neighbour',
  action: 'appeal.submit',
  input: () => ({
    category: 'property',
    content: '三号楼二单元楼道灯不亮，晚上看不见路。',
    isAnonymous: false,
  }),
};

const submitAnonymously: AnyStep = {
  who: 'resident',
  action: 'appeal.submit',
  input: () => ({
    category: 'neighbor',
    content: '楼上半夜拖动桌椅，睡不着觉。',
    contact: '13800001234',
    isAnonymous: true,
  }),
};

const record: AnyStep = {
  who: 'desk',
  action: 'appeal.record',
  input: ({ gridId }) => ({
    source: 'phone',
    consent: 'spoken',
    gridId,
    category: 'property',
    content: '来电说四号楼的防盗门关不上。',
    name: '李桂兰',
    contact: '13800005678',
    isAnonymous: false,
  }),
};

const saveSettings: AnyStep = {
  who: 'secretary',
  action: 'appeal.saveSettings',
  input: () => ({
    templates: [],
    lexicon: [{ id: 'w1', words: ['老井'], unless: [], priority: 'red' }],
    limits: null,
    version: 0,
  }),
};

const pause: AnyStep = {
  who: 'gridWorker',
  action: 'appeal.pause',
  input: ({ appealId }) => ({ appealId, reason: '等住户回家', workingDays: 2 }),
};

const requestExtension: AnyStep = {
  who: 'gridWorker',
  action: 'appeal.requestExtension',
  input: ({ appealId }) => ({ appealId, reason: '要等配件', workingDays: 3 }),
};

function transfer(who: 'gridWorker' | 'desk', to: string): AnyStep {
  return {
    who,
    action: 'appeal.transfer',
    input: ({ appealId }) => ({ appealId, to, reason: '不归我管。' }),
  };
}

function takePart(who: Actor, action: 'appeal.join' | 'appeal.follow'): AnyStep {
  return { who, action, input: ({ appealId }) => ({ appealId, isOn: true }) };
}

const DESK = 'community_staff@jiefang';
const GRID_WORKER = 'grid_worker@jiefang-1';

/** A picture is in the cloud, `fileId`: the resident's, or the desk's. */
export const withPhoto: readonly AnyStep[] = [photographed];
export const withPhotoAtDesk: readonly AnyStep[] = [{ ...photographed, who: 'desk' }];
export const submitted: readonly AnyStep[] = [submit];
export const accepted: readonly AnyStep[] = [...submitted, accept];
export const responded: readonly AnyStep[] = [...accepted, respond];
export const resolved: readonly AnyStep[] = [...responded, resolve];
/** A question, blue. */
export const asked: readonly AnyStep[] = [ask];
export const anonymous: readonly AnyStep[] = [submitAnonymously];
/** The same matter by two people: `earlierId`, `appealId`. */
export const twice: readonly AnyStep[] = [...submitted, submitByNeighbour];
/** By the desk for somebody else: `number`, `claimCode`. */
export const recorded: readonly AnyStep[] = [record];
/** The community has settings of its own, version 1. */
export const settled: readonly AnyStep[] = [saveSettings];
export const paused: readonly AnyStep[] = [...accepted, pause];
export const extensionRequested: readonly AnyStep[] = [...accepted, requestExtension];
/** From the grid to the desk, and back. */
export const transferred: readonly AnyStep[] = [...submitted, transfer('gridWorker', DESK)];
export const transferredTwice: readonly AnyStep[] = [...transferred, transfer('desk', GRID_WORKER)];
export const awaitingRuling: readonly AnyStep[] = [
  ...transferredTwice,
  transfer('gridWorker', DESK),
];
/** Others have the same as the last appeal, or follow it. */
export const joinedByOne: readonly AnyStep[] = [takePart('joiner1', 'appeal.join')];
export const followedByOne: readonly AnyStep[] = [takePart('joiner1', 'appeal.follow')];
export const joinedByFour: readonly AnyStep[] = (
  ['joiner1', 'joiner2', 'joiner3', 'joiner4'] as const
).map((who) => takePart(who, 'appeal.join'));
