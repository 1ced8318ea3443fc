import { places } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { presentPlace } from '../presenter';

/** `account.places` */
export const listPlaces: Handler<'account.places'> = async ({ parentId }) => {
  const found = await places.list(
    { parentId: parentId ?? null },
    { orderBy: ['order', 'asc'], limit: 200 },
  );
  return { places: found.map(presentPlace) };
};
