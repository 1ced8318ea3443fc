import { type PlainThing, plainKind } from '../../cloudfunctions/lib/act/plain-kind';
import { areaSettings } from '../../cloudfunctions/lib/area-settings';
import { collection } from '../../cloudfunctions/lib/db/collection';
import { outboxAbout } from '../../cloudfunctions/notice';
import { lostActions } from './contract';
import type { LOST_NOTICES } from './tells';

declare module '../../cloudfunctions/lib/db/indexes' {
  interface Collections {
    lost: true;
  }
}

/** A lost thing: whoever lost it owns it, the desk of their community handles it. */
export const LOST = plainKind({
  name: 'lost',
  things: collection<PlainThing>('lost'),
  handledBy: 'community_staff',
  actions: lostActions,
  acts: {
    report: { from: [], to: 'open', tells: { handler: 'lost.reported' } },
    find: { from: ['open'], to: 'found', tells: { owner: 'lost.found' } },
  },
  outbox: outboxAbout<typeof LOST_NOTICES>('lost'),
  present: ({ text }, read) => ({ text: read(text) }),
});

/** 值班台 may close the office. */
export const SETTINGS = areaSettings('lost', 'community_staff', { isClosed: false });
