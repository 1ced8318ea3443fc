import { CallError } from './call-error';
import type { Transfer } from './transfer';

/** The file itself is the trouble: another try would fail as well. */
const UNREADABLE = /no such file|not exist|not found|permission denied|invalid file/i;

/** Stores a local file at a path of cloud storage; answers its `cloud://` id. */
export function putFile(
  cloudPath: string,
  filePath: string,
  { onProgress, onStart }: Transfer,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const task = wx.cloud.uploadFile({
      cloudPath,
      filePath,
      success: ({ fileID }) => resolve(fileID),
      fail: ({ errMsg }) =>
        reject(new CallError(UNREADABLE.test(errMsg) ? 'FILE_REFUSED' : 'NO_NETWORK', '', errMsg)),
    });
    task.onProgressUpdate(({ progress }) => onProgress(progress));
    onStart(() => task.abort());
  });
}
