import type { Input } from '../../contract';
import { call } from './call';
import { putFile } from './put-file';

export type UploadKind = Input<'appeal.prepareUpload'>['kind'];
export type UploadExtension = Input<'appeal.prepareUpload'>['extension'];

export interface Upload {
  kind: UploadKind;
  /** A local path (mini program) or a `blob:` address (browser), as `media.ts` answered it. */
  path: string;
  extension: UploadExtension;
  /** Called with 0–100. */
  onProgress?: (percent: number) => void;
}

/** Puts a chosen file into cloud storage and answers its `cloud://` id; throws `CallError`. */
export async function uploadFile({ kind, path, extension, onProgress }: Upload): Promise<string> {
  const { cloudPath } = await call('appeal.prepareUpload', { kind, extension });
  return putFile(cloudPath, path, onProgress ?? (() => undefined));
}
