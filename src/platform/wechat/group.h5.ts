import { askDevcloud } from '../browser/devcloud.h5';
import { playedGroup } from '../browser/person.h5';

/** A browser knows no WeChat groups, unless it stands in for WeChat and one is named. */
export const CAN_COME_FROM_GROUP: boolean = playedGroup() !== '';

/** Nobody comes to a browser from a group that could be told; in the demo devcloud gives the cloudID of the one named. */
export async function groupCloudId(): Promise<string | null> {
  if (!CAN_COME_FROM_GROUP) return null;
  const { cloudId } = Object(await askDevcloud('group', { groupId: playedGroup() }));
  return typeof cloudId === 'string' ? cloudId : null;
}
