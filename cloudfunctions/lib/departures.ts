import type { RoleKey } from '../../domain/people';
import { ordersOf } from './orders';
import { people } from './people';

/** 离岗: somebody no longer holds a post; what was theirs is handed over. */
export interface Departure {
  key: RoleKey;
  personId: string;
  reason: string;
}

/** The subject of the order is the post. */
export const departures = ordersOf<Departure>('departure');

/** A post as things name it, with the people who held it at the time. */
interface NamedPost {
  key: RoleKey;
  ids: readonly string[];
}

/** Says of some of the posts who is named in them and has left. */
export type Leavers = (posts: readonly NamedPost[]) => string[];

/**
 * The people who are named in these posts and have left them, although the job has not come that far. Who was given the
 * post again has not left it. One request, none when nobody is named; another one while somebody is leaving.
 */
export async function leaversOf(posts: readonly NamedPost[]): Promise<Leavers> {
  const named = posts.filter(({ ids }) => ids.length > 0);
  const orders = await departures.over(named.map(({ key }) => key));
  const holders = await people.some(orders.map(({ values }) => values.personId));
  const isBack = (key: RoleKey, id: string) =>
    holders.some(({ _id, roles }) => _id === id && roles.includes(key));
  const hasLeft = (key: RoleKey, id: string) =>
    orders.some(({ values }) => values.key === key && values.personId === id) && !isBack(key, id);
  return (some) => {
    const staying = some.flatMap(({ key, ids }) => ids.filter((id) => !hasLeft(key, id)));
    return some.flatMap(({ ids }) => ids).filter((id) => !staying.includes(id));
  };
}
