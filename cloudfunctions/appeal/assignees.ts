import { type Routing, rolesToFind, route, routeUp } from '../../domain/appeal/routing';
import type { Level, Priority } from '../../domain/appeal/vocabulary';
import { PLACE_LEVELS, type PlacePath, type RoleKey } from '../../domain/people';
import { dutyName, type PersonRecord, peopleInRoles } from '../lib/people';
import type { AssigneeRecord } from './record';

/** Where an appeal goes, with the people who hold the roles. */
export interface Assignment {
  routing: Routing;
  assignees: AssigneeRecord[];
  gaps: AssigneeRecord[];
}

interface At {
  path: PlacePath;
  pathNames: PlacePath;
}

/** The first assignment of a new appeal. One request. */
export async function assign(at: At, ownerId: string, priority: Priority): Promise<Assignment> {
  const staff = await staffOf(at, ownerId);
  return named(at, staff, route({ priority, path: at.path, isStaffed: isStaffedBy(staff) }));
}

/** The assignment one level up; null at the top. One request. */
export async function assignUp(at: At, ownerId: string, level: Level): Promise<Assignment | null> {
  const staff = await staffOf(at, ownerId);
  const routing = routeUp({ level, path: at.path, isStaffed: isStaffedBy(staff) });
  return routing && named(at, staff, routing);
}

/** Nobody is asked to handle their own appeal. */
async function staffOf({ path }: At, ownerId: string): Promise<PersonRecord[]> {
  const staff = await peopleInRoles(rolesToFind(path));
  return staff.filter((person) => person._id !== ownerId);
}

function isStaffedBy(staff: PersonRecord[]): (key: RoleKey) => boolean {
  return (key) => staff.some((person) => person.roles.includes(key));
}

function named(at: At, staff: PersonRecord[], routing: Routing): Assignment {
  const describe = (key: RoleKey): AssigneeRecord => {
    const holders = staff.filter((person) => person.roles.includes(key));
    return {
      key,
      placeName: placeNameOf(at, key),
      ids: holders.map((person) => person._id),
      names: holders.map(dutyName),
    };
  };
  return { routing, assignees: routing.assignedTo.map(describe), gaps: routing.gaps.map(describe) };
}

/** `grid_worker@jiefang-1` → 解放路社区第一网格. */
export function placeNameOf({ path, pathNames }: At, key: RoleKey): string {
  const placeId = key.slice(key.indexOf('@') + 1);
  const level = PLACE_LEVELS.find((candidate) => path[candidate] === placeId);
  return level ? pathNames[level] : '';
}
