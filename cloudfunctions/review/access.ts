import { partsOf } from '../../domain/people';
import { isReviewer } from '../../domain/review/reviewer';
import type { PersonRecord } from '../lib/people';
import type { ReviewRecord } from '../lib/review/record';
import { isPerson } from '../lib/writer';

/** The communities at whose desk somebody looks at what waits. */
export function communitiesOf({ roles }: Pick<PersonRecord, 'roles'>): string[] {
  const posts = roles.map(partsOf).filter(({ role }) => isReviewer(role));
  return [...new Set(posts.map(({ placeId }) => placeId))];
}

/** May this person see that it waits? */
export function maySee(person: PersonRecord, { communityId }: ReviewRecord): boolean {
  return communitiesOf(person).includes(communityId);
}

/** Nobody decides on words of their own. */
export function mayDecide({ _id }: PersonRecord, { writerId }: ReviewRecord): boolean {
  return !isPerson(writerId, _id);
}
