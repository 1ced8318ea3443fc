import type { PlacePath, RoleKey } from '../people';
import { partsOf } from '../people';
import { isPost } from '../places/posts';
import type { Priority } from '../priority';
import type { AppealCase } from './case';
import { isOpen } from './open';
import type { Category, Status } from './vocabulary';

/** What the public list can be narrowed by: 办理中 · 等评价 · 已结案. */
export const LIST_STATES = ['open', 'resolved', 'closed'] as const;
export type ListState = (typeof LIST_STATES)[number];

export interface ListFilter {
  category?: Category;
  state?: ListState;
  gridId?: string;
}

/** What a queue can be narrowed by: 待受理 · 已受理 · 办理中 · 已暂停. */
export const QUEUE_STATES = ['pending', 'accepted', 'handling', 'paused'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** 督办 · 催办过 · 延期待批 · 待裁定: what makes one stand out in a queue. */
export const QUEUE_MARKS = ['supervised', 'reminded', 'extension', 'ruling'] as const;
export type QueueMark = (typeof QUEUE_MARKS)[number];

export interface QueueFilter {
  priority?: Priority;
  state?: QueueState;
  mark?: QueueMark;
  gridId?: string;
}

/** Whose work a queue shows: what one has, helps with, or is responsible for in one's places. */
export const QUEUE_SCOPES = ['mine', 'helping', 'area'] as const;
export type QueueScope = (typeof QUEUE_SCOPES)[number];

/**
 * Lists are narrowed by an index, in any combination of filters: an appeal carries a key for each combination that
 * meets it, and a list asks for one of them. `c:property|s:open` is both.
 */
export function listKey({ category, state, gridId }: ListFilter): string | null {
  const parts = [category && `c:${category}`, state && `s:${state}`, gridId && `g:${gridId}`];
  return joined(parts);
}

/** Every key that a list may find this appeal by. */
export function listKeys(category: Category, status: Status, gridId: string): string[] {
  const state = listStateOf(status);
  return combinations([`c:${category}`, state && `s:${state}`, `g:${gridId}`]);
}

function listStateOf(status: Status): ListState | null {
  if (isOpen(status)) return 'open';
  return status === 'resolved' || status === 'closed' ? status : null;
}

/** The keys of one holder of a queue: `holder` is `roleKey`, `+roleKey` for helpers, `@placeId` for an area. */
export function queueKey(holder: string, filter: QueueFilter): string {
  const { priority, state, mark, gridId } = filter;
  const parts = [
    priority && `p:${priority}`,
    state && `s:${state}`,
    mark && `m:${mark}`,
    gridId && `g:${gridId}`,
  ];
  const rest = joined(parts);
  return rest === null ? holder : `${holder}|${rest}`;
}

/** Who may find it in a queue of this scope: the keys before the filters. Only posts have a queue. */
export function holdersOf(roles: readonly RoleKey[], scope: QueueScope): string[] {
  const posts = roles.filter((key) => isPost(partsOf(key).role));
  if (scope === 'mine') return posts;
  if (scope === 'helping') return posts.map((key) => `+${key}`);
  return posts.map((key) => `@${partsOf(key).placeId}`);
}

type Queued = Pick<
  AppealCase,
  | 'path'
  | 'assignedTo'
  | 'assistants'
  | 'priority'
  | 'status'
  | 'pause'
  | 'isSupervised'
  | 'reminded'
  | 'extension'
  | 'ruling'
>;

/** Every key that a queue may find this appeal by; none once it is dealt with. */
export function queueKeys(appeal: Queued): string[] {
  if (!isOpen(appeal.status)) return [];
  const { path, assignedTo, assistants } = appeal;
  const holders = [
    ...assignedTo,
    ...assistants.map((key) => `+${key}`),
    ...areasOf(path).map((id) => `@${id}`),
  ];
  const filters = filtersOf(appeal);
  return holders.flatMap((holder) => filters.map((filter) => queueKey(holder, filter)));
}

function areasOf(path: PlacePath): string[] {
  return [path.grid, path.community, path.street, path.city];
}

/** Colour and state in every combination; marks and grids alone: a queue asks for several keys at once. */
function filtersOf(appeal: Queued): QueueFilter[] {
  const { priority, path } = appeal;
  const state = queueStateOf(appeal);
  const marks = marksOf(appeal).map((mark) => ({ mark }));
  return [{}, { priority }, { state }, { priority, state }, ...marks, { gridId: path.grid }];
}

export function queueStateOf({ status, pause }: Pick<AppealCase, 'status' | 'pause'>): QueueState {
  if (pause !== null) return 'paused';
  return status === 'accepted' || status === 'handling' ? status : 'pending';
}

/** What makes it stand out, in the order of the vocabulary. */
export function marksOf(
  appeal: Pick<Queued, 'isSupervised' | 'reminded' | 'extension' | 'ruling'>,
): QueueMark[] {
  const has: Record<QueueMark, boolean> = {
    supervised: appeal.isSupervised,
    reminded: appeal.reminded > 0,
    extension: appeal.extension !== null,
    ruling: appeal.ruling === 'awaiting',
  };
  return QUEUE_MARKS.filter((mark) => has[mark]);
}

function joined(parts: readonly (string | undefined | null)[]): string | null {
  const there = parts.filter(Boolean);
  return there.length === 0 ? null : there.join('|');
}

function combinations(parts: readonly (string | null)[]): string[] {
  const there = parts.filter((part): part is string => part !== null);
  const all = Array.from({ length: 2 ** there.length - 1 }, (_, index) => index + 1);
  return all.map((bits) => there.filter((_, at) => bits & (1 << at)).join('|'));
}
