import Taro from '@tarojs/taro';
import { CallError } from './call-error';

/** Stores a local file at a path of cloud storage; answers its `cloud://` id. */
export function putFile(
  cloudPath: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const task: unknown = Taro.cloud.uploadFile({
      cloudPath,
      filePath,
      success: ({ fileID }) => resolve(fileID),
      fail: ({ errMsg }) => reject(new CallError('NO_NETWORK', '', errMsg)),
    });
    (task as Taro.UploadTask | undefined)?.onProgressUpdate?.(({ progress }) =>
      onProgress(progress),
    );
  });
}
