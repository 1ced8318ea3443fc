import { cloud } from './cloud';
import { describeFault, isPassing } from './errors';
import { log } from './log';

/**
 * WeChat's id of the group that a cloudID stands for. Null when it does not say: the five minutes of a cloudID are
 * over, it is made up, or none of a group.
 */
export async function openGroupId(cloudId: string): Promise<string | null> {
  try {
    const { list } = await cloud.getOpenData({ list: [cloudId] });
    const groupId: unknown = list[0]?.data?.opengid;
    return typeof groupId === 'string' && groupId !== '' ? groupId : null;
  } catch (error) {
    if (isPassing(error)) throw error;
    log('warn', 'getOpenData', describeFault(error));
    return null;
  }
}
