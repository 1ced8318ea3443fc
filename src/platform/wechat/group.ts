import Taro from '@tarojs/taro';

/** Whether people can come from a WeChat group here. */
export const CAN_COME_FROM_GROUP: boolean = true;

/** What WeChat answers; Taro's types leave most of it out. */
type GroupEnterInfo = Partial<WechatMiniprogram.GetGroupEnterInfoSuccessCallbackResult>;

/**
 * The cloudID of the WeChat group that the app was opened from: the cloud exchanges it for the group, within five
 * minutes. Null when it was opened from elsewhere.
 */
export async function groupCloudId(): Promise<string | null> {
  try {
    const answer: GroupEnterInfo = await Taro.getGroupEnterInfo({});
    return answer.cloudID ?? null;
  } catch {
    return null;
  }
}
