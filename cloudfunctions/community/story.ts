import type { AnyStep } from '../lib/scenario';

/** The steps of a group's life, for scenarios to begin after. */

const bind: AnyStep = {
  who: 'gridWorker',
  action: 'community.bindGroup',
  input: ({ cloudId, gridId }) => ({ cloudId, gridId, name: '一网格群' }),
};

const unbind: AnyStep = {
  who: 'gridWorker',
  action: 'community.unbindGroup',
  input: ({ groupId }) => ({ groupId }),
};

/** The grid worker bound the group: `groupId`. */
export const bound: readonly AnyStep[] = [bind];
/** And took it off. */
export const unbound: readonly AnyStep[] = [...bound, unbind];
