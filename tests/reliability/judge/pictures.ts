import { PICTURE } from '../../support/picture';
import { newKey } from '../../support/world';
import type { Ground } from './ground';

/** A picture of somebody's in the cloud, to be attached to a thing of the area. */
export async function uploadPicture(ground: Ground, openid: string, area: string) {
  const input = { kind: 'image', extension: 'png', idempotencyKey: newKey() };
  const answer = await ground.ask(openid, `${area}.prepareUpload`, input);
  if (!answer.ok) return null;
  const { cloudPath } = answer.data as { cloudPath: string };
  const fileId = await ground.upload(openid, cloudPath, PICTURE, 'image/png');
  const file = /-([0-9a-f]{24})_/.exec(cloudPath)?.[1];
  if (!file) throw new Error(`no random part in ${cloudPath}`);
  return { fileId, file };
}

/** WeChat has looked at every picture of the things in this collection. */
export async function waitForPictures(ground: Ground, collection: string): Promise<void> {
  const isPending = () => JSON.stringify(ground.stored(collection)).includes('"pending","traceId"');
  while (isPending()) await new Promise((done) => setTimeout(done, 50));
}
