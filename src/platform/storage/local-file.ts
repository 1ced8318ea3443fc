import Taro from '@tarojs/taro';

/** A path in the mini program's own folder. */
export function ownPath(name: string): string {
  return `${Taro.env.USER_DATA_PATH}/${name}`;
}

/** Runs one call of WeChat's file system; null when it fails or the phone has none. */
export async function tryFile<T>(
  run: (
    files: Taro.FileSystemManager,
    answers: { success: (result: T) => void; fail: () => void },
  ) => void,
): Promise<T | null> {
  return new Promise<T | null>((resolve) => {
    run(Taro.getFileSystemManager(), { success: resolve, fail: () => resolve(null) });
  }).catch(() => null);
}

/** The bytes of a local file; null when it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array | null> {
  const read = await tryFile<{ data: string | ArrayBuffer }>((files, answers) =>
    files.readFile({ filePath: path, ...answers }),
  );
  return read && typeof read.data !== 'string' ? new Uint8Array(read.data) : null;
}

/** Writes a local file; false when there is no room. */
export async function writeBytes(filePath: string, bytes: Uint8Array): Promise<boolean> {
  const data = bytes.slice().buffer;
  const written = await tryFile((files, answers) =>
    files.writeFile({ filePath, data, ...answers }),
  );
  return written !== null;
}
