import { cloud } from './cloud';
import { sign } from './seal';

const LINK_SECONDS = 3600;
const SEPARATOR = '_';

/** Files of one area and kind: an area takes only its own. */
export interface FileFolder {
  /** Lower case letters. */
  area: string;
  /** Lower case letters: `image`. */
  kind: string;
}

/**
 * A path that proves who it was given to: a name made of person and key, then a mark of the name and the person.
 * Nobody else can attach the file, and two files of one person have nothing in common. The same key, the same name.
 */
export function cloudPathFor(
  openid: string,
  { area, kind }: FileFolder,
  { extension, idempotencyKey }: { extension: string; idempotencyKey: string },
): { name: string; cloudPath: string } {
  const mark = Buffer.from(
    sign('upload', JSON.stringify([area, openid, idempotencyKey])),
    'base64url',
  );
  const name = `${kind}-${mark.subarray(0, 12).toString('hex')}`;
  const proof = fileMark(openid, `${area}/${name}`);
  const cloudPath = `${area}/${name}${SEPARATOR}${proof}.${extension}`;
  return { name, cloudPath };
}

function fileMark(openid: string, path: string): string {
  return sign('file', `${openid}:${path}`);
}

const FILE_ID = /^cloud:\/\/[^/]+\/([a-z]+)\/(([a-z]+)-[0-9a-f]{24})_([\w-]{22})\.[a-z0-9]+$/;

/** The name of a file that was given to this person for this folder; null for every other. */
export function ownFileName(openid: string, folder: FileFolder, fileId: string): string | null {
  const [, area, name, kind, mark] = FILE_ID.exec(fileId) ?? [];
  if (name === undefined || area !== folder.area || kind !== folder.kind) return null;
  return mark === fileMark(openid, `${area}/${name}`) ? name : null;
}

/** Links by file id, for an hour unless told; files that do not exist are missing. One storage request. */
export async function linksTo(
  fileIds: readonly string[],
  maxAge = LINK_SECONDS,
): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const answer = await cloud.getTempFileURL({
    fileList: fileIds.map((fileID) => ({ fileID, maxAge })),
  });
  const found = (answer?.fileList ?? []).filter((file) => file.status === 0 && file.tempFileURL);
  return new Map(found.map((file) => [file.fileID, file.tempFileURL]));
}

/** Where this environment keeps its files: `cloud://env.bucket/`. Known only from a file that was put there. */
async function filePrefix(): Promise<string> {
  const cloudPath = 'keep.txt';
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from('keep') });
  return fileID.slice(0, -cloudPath.length);
}

/** The SDK's status of a file that does not exist (`STORAGE_FILE_NONEXIST`). */
const NOT_THERE = -503_003;

/**
 * Removes files by their paths, and answers the paths of those that are not there any more: the storage may refuse one
 * file and remove the others. Two requests.
 */
export async function removeFiles(cloudPaths: readonly string[]): Promise<Set<string>> {
  if (cloudPaths.length === 0) return new Set();
  const prefix = await filePrefix();
  const answer = await cloud.deleteFile({
    fileList: cloudPaths.map((path) => prefix + path),
  });
  const gone = (answer?.fileList ?? []).filter(
    ({ status }) => status === 0 || status === NOT_THERE,
  );
  return new Set(gone.map(({ fileID }) => fileID.slice(prefix.length)));
}
