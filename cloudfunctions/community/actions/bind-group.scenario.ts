import type { Scenario } from '../../lib/scenario';
import { bound, unbound } from '../story';

/** `community.bindGroup` */
export const scenario: Scenario<'community.bindGroup'> = {
  given: [],
  act: {
    who: 'gridWorker',
    action: 'community.bindGroup',
    input: ({ cloudId, gridId }) => ({ cloudId, gridId, name: '解放路社区一网格群' }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 11,
};

/** A colleague gives it another name, and takes it out of the grid. */
export const renamed: Scenario<'community.bindGroup'> = {
  given: bound,
  act: {
    who: 'desk',
    action: 'community.bindGroup',
    input: ({ cloudId }) => ({ cloudId, name: '解放路社区大群' }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 10,
};

/** Somebody else binds the group again that was taken off. */
export const again: Scenario<'community.bindGroup'> = {
  given: unbound,
  act: {
    who: 'secretary',
    action: 'community.bindGroup',
    input: ({ cloudId }) => ({ cloudId, name: '解放路社区群' }),
  },
  leaves: { entries: 0, notices: 0 },
  requests: 10,
};
