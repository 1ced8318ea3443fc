import type { RoleKey } from '../../../domain/people';
import { newKey } from '../../support/world';
import type { Column } from './columns';
import type { Kind } from './expected';
import type { Ground } from './ground';
import type { Town } from './town';

export const CONTACT = '13911112222';
/** The content of an appeal that others can be merged into. */
export const TWIN = '同一件事情，前面已经有人说过';

/** One question to the cloud, with all that a look at the result needs. */
export interface Cell {
  ground: Ground;
  town: Town;
  column: Column;
  kind: Kind | 'any';
  openid: string | null;
  /** Of the appeal it is about; empty for actions about none. */
  appealId: string;
}

/** How an action is asked for, and how one sees that it was really done. */
export interface Play {
  input(cell: Cell): object | Promise<object>;
  isSeen(data: never, cell: Cell): boolean | Promise<boolean>;
}

export interface StoredAppeal {
  _id: string;
  ownerId: string | null;
  content: string;
  status: string;
  timeline: { act: string; by: { id: string | null } }[];
  assignedTo: RoleKey[];
  isListed: boolean;
  urgency: string;
  recency: string;
  month: string;
  path: { community: string };
}
export interface StoredPerson {
  _id: string;
  consent: { version: string } | null;
  roles: RoleKey[];
  path: { community: string; grid: string } | null;
}
export type Items = { items: { id: string }[] };

export const one = ({ appealId }: Cell) => ({ appealId, idempotencyKey: newKey() });
export const text = '已经联系，明天上午处理。';

export function storedAppeal({ ground, appealId }: Pick<Cell, 'ground' | 'appealId'>) {
  return ground.stored<StoredAppeal>('appeals').find(({ _id }) => _id === appealId);
}

export function storedPerson({ ground, openid }: Cell): StoredPerson | undefined {
  return ground.stored<StoredPerson>('people').find(({ _id }) => _id === openid);
}

/** The last thing that happened to the appeal is this act, by the caller. */
export function isLast(act: string) {
  return (_: unknown, cell: Cell): boolean => {
    const last = storedAppeal(cell)?.timeline.at(-1);
    return last?.act === act && last.by.id === cell.openid;
  };
}

/** The answer lists exactly these, in this order (a page of them). */
export function isListOf(
  data: Items,
  all: readonly { _id: string; place: string }[],
  rising: boolean,
) {
  const sorted = [...all].sort((a, b) => (a.place < b.place ? -1 : 1));
  const page = (rising ? sorted : sorted.reverse()).slice(0, 50).map(({ _id }) => _id);
  return JSON.stringify(data.items.map(({ id }) => id)) === JSON.stringify(page);
}

/** Everything listed is public, and of the community that the person lives in. */
export function isAllPublic(data: Items, cell: Cell): boolean {
  const community = storedPerson(cell)?.path?.community;
  const found = cell.ground
    .stored<StoredAppeal>('appeals')
    .filter(({ isListed, path }) => isListed && path.community === community);
  return data.items.every(({ id }) => found.some(({ _id }) => _id === id));
}
