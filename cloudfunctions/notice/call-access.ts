import type { Output } from '../../contract';
import { partsOf } from '../../domain/appeal/routing';
import type { PersonRecord } from '../lib/people';
import type { CallRecord } from './call-record';
import { notices } from './record';

/** The communities whose calls somebody sees: 值班台 and 社区书记, nobody else. */
export function communitiesOf({ roles }: Pick<PersonRecord, 'roles'>): string[] {
  const posts = roles.map(partsOf);
  const desks = posts.filter(
    ({ role }) => role === 'community_staff' || role === 'community_secretary',
  );
  return [...new Set(desks.map(({ placeId }) => placeId))];
}

/** May this person see and make the call? */
export function mayCall(person: PersonRecord, call: CallRecord): boolean {
  return communitiesOf(person).includes(call.communityId);
}

/** As the desk sees them; which of them were read meanwhile is one request. */
export async function presentCalls(
  found: readonly CallRecord[],
): Promise<Output<'notice.calls'>['items']> {
  const told = await notices.some([...new Set(found.map(({ noticeId }) => noticeId))]);
  return found.map((call) => {
    const notice = told.find(({ _id }) => _id === call.noticeId);
    const { _id, at, appealId, number, priority, excerpt, kind, state, attempts } = call;
    const { id, ...person } = call.person;
    return {
      ...{ id: _id, at, appealId, number, priority, excerpt, kind, person, state },
      hasRead: notice !== undefined && !notice.unreadBy.includes(id),
      attempts: attempts.map(({ at: when, by, outcome }) => ({
        at: when,
        byName: by.name,
        outcome,
      })),
    };
  });
}

/** The same for one. */
export async function presentCall(call: CallRecord): Promise<Output<'notice.closeCall'>> {
  const [view] = await presentCalls([call]);
  if (!view) throw new Error('a call without a view');
  return view;
}
