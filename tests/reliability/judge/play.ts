import type { RoleKey } from '../../../domain/people';
import type { Column } from './columns';
import type { Ground } from './ground';
import type { Town } from './town';

/** One question to the cloud, with all that a look at the result needs. */
export interface Cell {
  ground: Ground;
  town: Town;
  column: Column;
  action: string;
  /** Of the thing it is about; `any` for actions about none. */
  kind: string;
  openid: string | null;
  /** Of the thing it is about; empty for actions about none. */
  thingId: string;
}

/** How an action is asked for, and how one sees that it was really done. */
export interface Play {
  input(cell: Cell): object | Promise<object>;
  isSeen(data: never, cell: Cell): boolean | Promise<boolean>;
}

export interface StoredPerson {
  _id: string;
  consent: { version: string } | null;
  roles: RoleKey[];
  path: { community: string; grid: string } | null;
}
export type Items = { items: { id: string }[] };

/** The input of actions that ask for nothing. */
export const nothing = () => ({});

export function storedPerson({ ground, openid }: Cell): StoredPerson | undefined {
  return ground.stored<StoredPerson>('people').find(({ _id }) => _id === openid);
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
