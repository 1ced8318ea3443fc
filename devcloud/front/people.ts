import { ROLES, type Role } from '../../domain/people';

/** A person that a developer may choose to be. `GET /dev/people` lists them. */
export interface DevPerson {
  openid: string;
  name: string;
  roles: { role: Role; placeId: string; placeName: string }[];
  /** The community of their first role. It is null for the street, the city, and newcomers. */
  communityName: string | null;
}

type Document = Record<string, unknown>;

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function communityIdOf(holder: Document | undefined): string | null {
  const path = holder?.path;
  if (typeof path !== 'object' || path === null || !('community' in path)) return null;
  return textOf(path.community);
}

function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}

function readRoles(person: Document, places: ReadonlyMap<string, Document>): DevPerson['roles'] {
  const keys = Array.isArray(person.roles) ? person.roles : [];
  const community = communityIdOf(person);
  const all = keys.length === 0 && community !== null ? [`resident@${community}`] : keys;
  return all.flatMap((key) => {
    const [role = '', placeId = ''] = String(key).split('@');
    return isRole(role)
      ? [{ role, placeId, placeName: textOf(places.get(placeId)?.name) ?? placeId }]
      : [];
  });
}

/** Lists all people with the names of their roles and places. A person who joined without a role is a resident. */
export function listPeople(people: readonly Document[], places: readonly Document[]): DevPerson[] {
  const placeById = new Map(places.map((place) => [String(place._id), place]));
  return people.map((person) => {
    const openid = String(person._id);
    const roles = readRoles(person, placeById);
    const community = communityIdOf(placeById.get(roles[0]?.placeId ?? ''));
    return {
      openid,
      name: textOf(person.displayName) ?? textOf(person.nickname) ?? openid,
      roles,
      communityName: community && textOf(placeById.get(community)?.name),
    };
  });
}
