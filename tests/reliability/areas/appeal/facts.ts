import type { WordsRecord } from '../../../../cloudfunctions/lib/words';
import type { RoleKey } from '../../../../domain/people';
import { isPerson } from '../../../support/opened';
import { newKey } from '../../../support/world';
import { type Cell, type Items, storedPerson } from '../../judge/play';

export const CONTACT = '13911112222';
/** The content of an appeal that others can be put into. */
export const TWIN = '同一件事情，前面已经有人说过';
/** The words that plays say. */
export const text = '已经联系，明天上午处理。';

export interface StoredAppeal {
  _id: string;
  ownerId: string | null;
  content: WordsRecord;
  status: string;
  timeline: { act: string; by: { id: string | null } }[];
  assignedTo: RoleKey[];
  assistants: RoleKey[];
  visibility: string;
  isListed: boolean;
  urgency: string;
  recency: string;
  month: string;
  path: { community: string };
}

/** The input of an act that names the appeal only. */
export const one = ({ thingId }: Cell) => ({ appealId: thingId, idempotencyKey: newKey() });

/** The input of a look at the appeal. */
export const look = ({ thingId }: Cell) => ({ appealId: thingId });

export function storedAppeals({ ground }: Pick<Cell, 'ground'>): StoredAppeal[] {
  return ground.stored<StoredAppeal>('appeals');
}

/** The appeals that others can be put into. */
export function storedTwins(cell: Pick<Cell, 'ground'>): StoredAppeal[] {
  return storedAppeals(cell).filter(({ content }) => content.shown === TWIN);
}

export function storedAppeal(cell: Pick<Cell, 'ground' | 'thingId'>): StoredAppeal | undefined {
  return storedAppeals(cell).find(({ _id }) => _id === cell.thingId);
}

/** The last thing that happened to the appeal is this act, by the caller. */
export function isLast(cell: Cell): boolean {
  const last = storedAppeal(cell)?.timeline.at(-1);
  return `appeal.${last?.act}` === cell.action && isPerson(last?.by.id ?? null, cell.openid ?? '');
}

/** Everything listed is public, and of the community that the person lives in. */
export function isAllPublic(data: Items, cell: Cell): boolean {
  const community = storedPerson(cell)?.path?.community;
  const found = storedAppeals(cell).filter(
    ({ isListed, path }) => isListed && path.community === community,
  );
  return data.items.every(({ id }) => found.some(({ _id }) => _id === id));
}
