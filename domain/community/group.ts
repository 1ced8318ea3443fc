import { type RoleKey, roleKey } from '../people';

/** A WeChat group: the community that it was bound to, and by whom; null for both when it was taken off. */
export interface Binding {
  communityId: string | null;
  boundBy: { id: string } | null;
}

/** A group belongs to one community at a time: others wait until it is taken off. */
export function mayBind(group: Binding | null, communityId: string): boolean {
  const holder = group?.communityId ?? null;
  return holder === null || holder === communityId;
}

/** Who bound it, or the secretary of its community; nobody when it is not bound. */
export function mayUnbind(
  person: { id: string; roles: readonly RoleKey[] },
  { communityId, boundBy }: Binding,
): boolean {
  if (communityId === null) return false;
  return (
    boundBy?.id === person.id || person.roles.includes(roleKey('community_secretary', communityId))
  );
}
