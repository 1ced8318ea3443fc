import type { AnyStep } from '../lib/scenario';

/** The steps of an appeal's life, for scenarios to begin after. */

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

/** A picture is in the cloud, `fileId`. */
export const withPhoto: readonly AnyStep[] = [photographed];
export const submitted: readonly AnyStep[] = [submit];
export const accepted: readonly AnyStep[] = [...submitted, accept];
export const responded: readonly AnyStep[] = [...accepted, respond];
export const resolved: readonly AnyStep[] = [...responded, resolve];
