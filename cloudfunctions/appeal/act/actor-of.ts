import { relationsOf } from '../../../domain/appeal/permission';
import { overseersOf } from '../../../domain/places/posts';
import type { ActorRecord } from '../../lib/act/record';
import { placeNameOf, staffActor } from '../../lib/assignees';
import { dutyName } from '../../lib/people';
import type { MemberCall } from '../../lib/serve';
import type { AppealRecord } from '../record';
import { asPerson } from './access';

/** How the timeline names who acted: the owner never by name, staff with the role they act in. */
export function actorOf({ me }: MemberCall, appeal: AppealRecord): ActorRecord {
  if (relationsOf(asPerson(me), appeal).includes('owner')) {
    return { id: appeal.ownerId, role: 'owner', name: null, placeName: null };
  }
  const posts = [...appeal.assignedTo, ...appeal.assistants, ...overseersOf(appeal.path)];
  const key = posts.find((candidate) => me.roles.includes(candidate));
  if (!key) return { id: me._id, role: 'resident', name: dutyName(me), placeName: null };
  const known = [...appeal.assignees, ...appeal.helpers].find((post) => post.key === key);
  return staffActor(me, key, known?.placeName || placeNameOf(appeal, key));
}
