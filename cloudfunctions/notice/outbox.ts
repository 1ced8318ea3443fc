import type { ThingType } from '../../domain/areas';
import type { Audience } from '../../domain/notice/audience';
import type { NoticeArea } from '../../domain/notice/channel';
import type { Outbox } from '../lib/act/kind';
import type { PlainOutbox } from '../lib/act/plain-kind';
import { composeNotice } from './compose';
import { deliverNow } from './deliver';

/** Where acts put their messages, and how these leave. */
export const OUTBOX: Outbox = { collection: 'notices', deliver: deliverNow };

/** The same for a plain kind of thing; `N`: what its area tells, one of those that `domain/areas.ts` joins. */
export function outboxAbout<N extends NoticeArea<string>>(
  type: keyof N['things'],
): PlainOutbox<keyof N['kinds'] & string> {
  return {
    ...OUTBOX,
    compose: ({ id, at, thingId, excerpt, audiences }) =>
      composeNotice({
        id,
        at,
        about: {
          thing: { type: type as ThingType, id: thingId },
          communityId: null,
          isUrgent: false,
          excerpt,
        },
        audiences: audiences as Audience[],
      }),
  };
}
