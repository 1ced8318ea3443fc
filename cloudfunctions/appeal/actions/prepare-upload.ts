import { newCloudPath } from '../../lib/files';
import type { Handler } from '../../lib/serve';

/** `appeal.prepareUpload` */
export const prepareUpload: Handler<'appeal.prepareUpload'> = async (input, { openid }) => ({
  cloudPath: newCloudPath(openid, input.kind, input.extension),
});
