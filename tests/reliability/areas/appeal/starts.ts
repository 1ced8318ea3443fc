import { newKey } from '../../../support/world';
import { OWNER } from '../../judge/columns';
import type { Ground } from '../../judge/ground';
import { storedTwins, TWIN } from './facts';

/** An appeal on its way to a state, and the first of its handlers. */
interface Underway {
  ground: Ground;
  appealId: string;
  handler: string;
}

/** A state where acts are possible: acts of one name can be tried on the same appeal. */
export interface Start {
  name: string;
  bring(appeal: Underway): Promise<void>;
}

const one = ({ appealId }: Underway) => ({ appealId, idempotencyKey: newKey() });
const waiting = (appeal: Underway) => ({ ...one(appeal), reason: '等人回家', workingDays: 2 });

export const NEW: Start = { name: 'new', bring: async () => undefined };

export const ACCEPTED: Start = {
  name: 'accepted',
  async bring(appeal) {
    await appeal.ground.call(appeal.handler, 'appeal.accept', one(appeal));
  },
};

export const PAUSED: Start = {
  name: 'paused',
  async bring(appeal) {
    await ACCEPTED.bring(appeal);
    await appeal.ground.call(appeal.handler, 'appeal.pause', waiting(appeal));
  },
};

export const EXTENSION_REQUESTED: Start = {
  name: 'extension requested',
  async bring(appeal) {
    await ACCEPTED.bring(appeal);
    await appeal.ground.call(appeal.handler, 'appeal.requestExtension', waiting(appeal));
  },
};

export const RESOLVED: Start = {
  name: 'resolved',
  async bring(appeal) {
    await ACCEPTED.bring(appeal);
    const done = { ...one(appeal), result: '已经办好', channel: 'online' as const };
    await appeal.ground.call(appeal.handler, 'appeal.resolve', done);
  },
};

/** There is another one that says the same. */
export const HAS_TWIN: Start = {
  name: 'has a twin',
  bring: ({ ground }) => makeTwin(ground),
};

/** Makes the appeal that duplicates are put into; one for all of them. */
export async function makeTwin(ground: Ground): Promise<void> {
  const isThere = storedTwins({ ground }).length > 0;
  if (isThere) return;
  await ground.call(OWNER, 'appeal.submit', {
    category: 'property',
    isAnonymous: false,
    content: TWIN,
    idempotencyKey: newKey(),
  });
}
