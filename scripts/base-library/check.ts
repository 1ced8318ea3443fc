import type { Since } from './since';
import type { Use } from './uses';

/** A sentence for each use that the library is too old for and that no question guards. */
export function findTooNew(uses: readonly Use[], library: string, since: Since): string[] {
  return uses.flatMap(({ member, place, isGuarded }) => {
    const needed = since.get(member);
    if (isGuarded || !needed || !isNewer(needed, library)) return [];
    return [`${place} ${member} needs base library ${needed}, the oldest we support is ${library}`];
  });
}

function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
