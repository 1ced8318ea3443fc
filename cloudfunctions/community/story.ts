import type { AnyStep } from '../lib/scenario';

/** The steps of a group's life, for scenarios to begin after. */

declare module '../lib/scenario' {
  interface Known {
    /** The cloudID that WeChat gave the app for the group of the story, just now. */
    cloudId: string;
    /** That group, from the last `community.bindGroup`; empty before. */
    groupId: string;
  }
}

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
