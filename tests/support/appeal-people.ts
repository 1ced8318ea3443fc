import type { Person } from '../../domain/appeal/case';
import type { RoleKey } from '../../domain/people';
import { CITY, DESK, GRID, SECRETARY, STREET } from './appeal-case';

export function personOf(id: string, ...roles: RoleKey[]): Person {
  return { id, roles };
}

/** One person for each post, and the writer. */
export const OWNER = personOf('owner');
export const GRID_WORKER = personOf('worker', GRID);
export const CLERK = personOf('desk', DESK);
export const BOSS = personOf('secretary', SECRETARY);
export const LEADER = personOf('leader', STREET);
export const ADMIN = personOf('admin', CITY);
