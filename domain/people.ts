/** What a person may be; a person can hold several, each in one place of the tree. */
export const ROLES = [
  /** 居民 */ 'resident',
  /** 网格员 */ 'grid_worker',
  /** 社区工作人员 */ 'community_staff',
  /** 社区书记 */ 'community_secretary',
  /** 街道负责人 */ 'street_leader',
  /** 市级平台 */ 'city_admin',
  /** 志愿者 */ 'volunteer',
  /** 专业人士 */ 'professional',
] as const;
export type Role = (typeof ROLES)[number];

/** Levels of the tree of places, from the root down: 市 → 区县 → 街道 → 社区 → 网格. */
export const PLACE_LEVELS = ['city', 'county', 'street', 'community', 'grid'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** A role held in a place: `grid_worker@jiefang-1`. What an appeal is assigned to, and what a person holds. */
export type RoleKey = `${Role}@${string}`;

/** The places an address lies in, one id for each level of the tree. */
export type PlacePath = Record<PlaceLevel, string>;

/** The version of the privacy terms a person must have agreed to. */
export const CONSENT_VERSION = '2026-11';

/** `grid_worker`, `jiefang-1` → `grid_worker@jiefang-1`. */
export function roleKey(role: Role, placeId: string): RoleKey {
  return `${role}@${placeId}`;
}

/** `grid_worker@jiefang-1` → role and place. */
export function partsOf(key: RoleKey): { role: Role; placeId: string } {
  const at = key.indexOf('@');
  return { role: key.slice(0, at) as Role, placeId: key.slice(at + 1) };
}
