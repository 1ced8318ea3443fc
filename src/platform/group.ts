import Taro from '@tarojs/taro';

/** Whether people can come from a WeChat group here. */
export const CAN_COME_FROM_GROUP: boolean = true;

/**
 * The cloudID of the WeChat group that the app was opened from: the cloud exchanges it for the group, within five
 * minutes. Null when it was opened from elsewhere, or WeChat is too old to say (message cards: base library 2.17.3).
 */
export async function groupCloudId(): Promise<string | null> {
  try {
    const answer = await Taro.getGroupEnterInfo({});
    return 'cloudID' in answer && typeof answer.cloudID === 'string' ? answer.cloudID : null;
  } catch {
    return null;
  }
}
