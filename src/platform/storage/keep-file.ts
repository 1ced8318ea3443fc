import Taro from '@tarojs/taro';
import { ownPath, tryFile } from './local-file';

const PREFIX = 'draft-';

function pathOf(name: string): string {
  return ownPath(`${PREFIX}${name}`);
}

/**
 * Keeps a copy of a chosen file under a name until it is dropped, also when the app ends; false when the phone has no
 * room. A copy, because `saveFile` would move the file away from the picture that shows it.
 */
export async function keepFile(name: string, path: string): Promise<boolean> {
  const copied = await tryFile((files, answers) =>
    files.copyFile({ srcPath: path, destPath: pathOf(name), ...answers }),
  );
  return copied !== null;
}

/** A path of the file kept under a name; null when it is not there. */
export async function findKeptFile(name: string): Promise<string | null> {
  const path = pathOf(name);
  const found = await tryFile((files, answers) => files.access({ path, ...answers }));
  return found === null ? null : path;
}

/** Deletes the file kept under a name, if there is one. */
export async function dropKeptFile(name: string): Promise<void> {
  await tryFile((files, answers) => files.unlink({ filePath: pathOf(name), ...answers }));
}

/** The names of all kept files. */
export async function listKeptFiles(): Promise<string[]> {
  const read = await tryFile<{ files: string[] }>((files, answers) =>
    files.readdir({ dirPath: Taro.env.USER_DATA_PATH ?? '', ...answers }),
  );
  return (read?.files ?? [])
    .filter((file) => file.startsWith(PREFIX))
    .map((file) => file.slice(PREFIX.length));
}

/** Whether a path is that of the kept file, and so gone with it. */
export function isKeptPath(name: string, path: string): boolean {
  return path === pathOf(name);
}
