import type { Input } from '../../../contract';
import { call } from './call';
import { putFile } from './put-file';
import type { Transfer } from './transfer';

export type UploadKind = Input<'appeal.prepareUpload'>['kind'];
export type UploadExtension = Input<'appeal.prepareUpload'>['extension'];

export interface Upload extends Transfer {
  kind: UploadKind;
  /** A local path (mini program) or a `blob:` address (browser), as `media.ts` answered it. */
  path: string;
  extension: UploadExtension;
  /** One per file: every try gets the same place in the cloud, so a retry makes no second file. */
  idempotencyKey: string;
}

/** Puts a chosen file into cloud storage and answers its `cloud://` id; throws `CallError`. */
export async function uploadFile(upload: Upload): Promise<string> {
  const { kind, path, extension, idempotencyKey, onProgress, onStart } = upload;
  const { cloudPath } = await call('appeal.prepareUpload', { kind, extension, idempotencyKey });
  return putFile(cloudPath, path, { onProgress, onStart });
}
