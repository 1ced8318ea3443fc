/** A browser knows no WeChat groups. */
export const CAN_COME_FROM_GROUP: boolean = false;

/** Nobody comes to a browser from a group that could be told. */
export async function groupCloudId(): Promise<string | null> {
  return null;
}
