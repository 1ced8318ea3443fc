import { HANDOVERS } from '../../../domain/appeal/acts';
import { allowedActions } from '../../../domain/appeal/permission';
import { mayReceive, postsOfPlaces } from '../../../domain/appeal/receivers';
import type { RoleKey } from '../../../domain/people';
import { partsOf } from '../../../domain/people';
import { findVisible } from '../../lib/act/open';
import { describePost, placeNameOf } from '../../lib/assignees';
import { Refusal, refuse } from '../../lib/errors';
import { type PlaceRecord, peopleInRoles, places } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { asPerson } from '../act/access';
import { APPEALS } from '../act/kind';

/** `appeal.posts` */
export const posts: Handler<'appeal.posts'> = async ({ appealId }, call) => {
  const { me, now } = call;
  const appeal = await findVisible(APPEALS, appealId, call);
  if (appeal instanceof Refusal) return appeal;
  const allowed: readonly string[] = allowedActions(asPerson(me), appeal, now);
  const hows = HANDOVERS.filter((how) => allowed.includes(how));
  if (hows.length === 0) return refuse('FORBIDDEN');
  const grids = await gridsOf(appeal.path.community);
  const gridIds = grids.map(({ _id }) => _id);
  const keys = postsOfPlaces(appeal.path, gridIds);
  const staff = await peopleInRoles(keys);
  const nameOf = (key: RoleKey) =>
    grids.find(({ _id }) => _id === partsOf(key).placeId)?.name ?? placeNameOf(appeal, key);
  return {
    posts: keys.map((key) => ({
      key,
      role: partsOf(key).role,
      placeName: nameOf(key),
      names: describePost(key, nameOf(key), staff).names,
      hows: hows.filter((how) => mayReceive(key, how, appeal, gridIds)),
    })),
  };
};

function gridsOf(communityId: string): Promise<PlaceRecord[]> {
  return places.list({ parentId: communityId }, { orderBy: ['order', 'asc'], limit: 100 });
}
