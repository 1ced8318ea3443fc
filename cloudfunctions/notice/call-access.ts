import type { Output } from '../../contract';
import { isAtDesk } from '../../domain/notice/desk';
import { partsOf } from '../../domain/people';
import type { PersonRecord } from '../lib/people';
import type { CallRecord } from './call-record';
import { notices } from './record';

/** The places at whose desk somebody sits, nobody else sees their calls. */
export function desksOf({ roles }: Pick<PersonRecord, 'roles'>): string[] {
  const posts = roles.map(partsOf).filter(({ role }) => isAtDesk(role));
  return [...new Set(posts.map(({ placeId }) => placeId))];
}

/** May this person see and make the call? */
export function mayCall(person: PersonRecord, call: CallRecord): boolean {
  return desksOf(person).includes(call.placeId);
}

/** As the desk sees them; which of them were read meanwhile is one request. */
export async function presentCalls(
  found: readonly CallRecord[],
): Promise<Output<'notice.calls'>['items']> {
  const told = await notices.some([...new Set(found.map(({ noticeId }) => noticeId))]);
  return found.map((call) => {
    const notice = told.find(({ _id }) => _id === call.noticeId);
    const { _id, at, thing, number, priority, excerpt, kind, state, attempts } = call;
    const { id, ...person } = call.person;
    return {
      id: _id,
      at,
      thing,
      number,
      priority,
      excerpt,
      kind,
      person,
      state,
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
