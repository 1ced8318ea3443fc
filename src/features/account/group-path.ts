import type { PlaceView } from '../../../contract';
import type { EnteredGroup } from '../../setup/entered-group';

/** The places that a group stands for, as if somebody had chosen them: its community, and its grid when it has one. */
export function pathTo({ communityId, communityName, gridId, gridName }: EnteredGroup) {
  const path: PlaceView[] = [{ id: communityId, name: communityName, level: 'community' }];
  if (gridId !== null && gridName !== null) {
    path.push({ id: gridId, name: gridName, level: 'grid' });
  }
  return path;
}

/** Names from the community down, each once: 解放路社区第一网格 says the community, too. */
export function sayPlace({ communityName, gridName }: EnteredGroup): string {
  if (gridName === null) return communityName;
  return gridName.startsWith(communityName) ? gridName : communityName + gridName;
}
