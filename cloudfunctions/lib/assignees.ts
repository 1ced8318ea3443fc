import { PLACE_LEVELS, type PlacePath, partsOf, type RoleKey } from '../../domain/people';
import {
  type Level,
  overseersOf,
  type Routing,
  routeTo,
  routeUp,
  type Staffing,
} from '../../domain/places/posts';
import type { ActorRecord } from './act/record';
import { dutyName, type PersonRecord, peopleInRoles, places } from './people';
import { isPerson } from './writer';

/** A post that has something to do, with the people who held it at the time. */
export interface AssigneeRecord {
  key: RoleKey;
  placeName: string;
  ids: string[];
  names: string[];
}

/** Where a matter goes, with the people who hold the roles. */
export interface Assignment {
  routing: Routing;
  assignees: AssigneeRecord[];
  gaps: AssigneeRecord[];
}

/** The posts of a matter: those that have it, and those that help. */
interface Posts {
  assignees: AssigneeRecord[];
  helpers: AssigneeRecord[];
}

/** Where a matter lies. */
export interface At {
  path: PlacePath;
  pathNames: PlacePath;
}

/** The first assignment of a matter, by the rule of its area. One request. */
export async function assignBy(
  at: At,
  ownerId: string | null,
  route: (staffing: Staffing) => Routing,
): Promise<Assignment> {
  const staff = await staffOf(ownerId, overseersOf(at.path));
  return named(at, staff, route({ path: at.path, isStaffed: isStaffedBy(staff) }));
}

/** The assignment one level up; null at the top. One request. */
export async function assignUp(
  at: At,
  ownerId: string | null,
  level: Level,
): Promise<Assignment | null> {
  const staff = await staffOf(ownerId, overseersOf(at.path));
  const routing = routeUp({ level, path: at.path, isStaffed: isStaffedBy(staff) });
  return routing && named(at, staff, routing);
}

/**
 * Who stands in the posts of a matter and holds none of them any more: nobody hands over what is dealt with. One
 * request.
 */
export async function goneFrom(matter: Posts): Promise<string[]> {
  const posts = [...matter.assignees, ...matter.helpers];
  const holders = await peopleInRoles(posts.map(({ key }) => key));
  const ids = posts.flatMap((post) => post.ids);
  return ids.filter((id) => !holders.some(({ _id }) => _id === id));
}

/** Its posts without these people. */
export function postsWithout({ assignees, helpers }: Posts, gone: readonly string[]): Posts {
  const left = (posts: readonly AssigneeRecord[]) => posts.map((post) => without(post, gone));
  return { assignees: left(assignees), helpers: left(helpers) };
}

/** The assignment to one post, maybe of another grid; an empty post passes it on. One request, two for another grid. */
export async function assignTo(at: At, ownerId: string | null, key: RoleKey): Promise<Assignment> {
  const there = await placedAt(at, key);
  const staff = await staffOf(ownerId, [...overseersOf(there.path), key]);
  const routing = routeTo(key, { path: there.path, isStaffed: isStaffedBy(staff) });
  return named(there, staff, routing);
}

/** The same places, but for the grid that the post is of. */
async function placedAt(at: At, key: RoleKey): Promise<At> {
  const { role, placeId } = partsOf(key);
  if (role !== 'grid_worker' || placeId === at.path.grid) return at;
  const grid = await places.find(placeId);
  return {
    path: { ...at.path, grid: placeId },
    pathNames: { ...at.pathNames, grid: grid?.pathNames.grid ?? '' },
  };
}

/** Nobody is asked to handle what is their own. */
async function staffOf(ownerId: string | null, keys: RoleKey[]): Promise<PersonRecord[]> {
  const staff = await peopleInRoles(keys);
  return staff.filter((person) => !isPerson(ownerId, person._id));
}

function isStaffedBy(staff: PersonRecord[]): (key: RoleKey) => boolean {
  return (key) => staff.some((person) => person.roles.includes(key));
}

function named(at: At, staff: PersonRecord[], routing: Routing): Assignment {
  const describe = (key: RoleKey) => describePost(key, placeNameOf(at, key), staff);
  return { routing, assignees: routing.assignedTo.map(describe), gaps: routing.gaps.map(describe) };
}

/** A post with the people who hold it. */
export function describePost(
  key: RoleKey,
  placeName: string,
  staff: readonly PersonRecord[],
): AssigneeRecord {
  const holders = staff.filter((person) => person.roles.includes(key));
  return {
    key,
    placeName,
    ids: holders.map((person) => person._id),
    names: holders.map(dutyName),
  };
}

/** The post without some of its people. */
export function without(post: AssigneeRecord, gone: readonly string[]): AssigneeRecord {
  const stays = (_: string, at: number) => !gone.includes(post.ids[at] ?? '');
  return { ...post, ids: post.ids.filter(stays), names: post.names.filter(stays) };
}

/** `grid_worker@jiefang-1` → 解放路社区第一网格. */
export function placeNameOf({ path, pathNames }: At, key: RoleKey): string {
  const { placeId } = partsOf(key);
  const level = PLACE_LEVELS.find((candidate) => path[candidate] === placeId);
  return level ? pathNames[level] : '';
}

/** Staff as timelines and logs name them, in the post they act in. */
export function staffActor(person: PersonRecord, key: RoleKey, placeName: string): ActorRecord {
  return { id: person._id, role: partsOf(key).role, name: dutyName(person), placeName };
}

/** The highest post the person holds over these places, as the timeline names it; null without one. */
export function postOver(person: PersonRecord, at: At): ActorRecord | null {
  const key = overseersOf(at.path).findLast((post) => person.roles.includes(post));
  return key === undefined ? null : staffActor(person, key, placeNameOf(at, key));
}
