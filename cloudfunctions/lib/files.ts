import { cloud } from './cloud';
import { isMissingFile } from './errors';
import { sign } from './seal';
import { FROM_CLIENTS } from './storage-rules';

const LINK_SECONDS = 3600;
const SEPARATOR = '_';
/** Only functions write here. */
const FROM_FUNCTIONS = 'kept';
/** The most files that the storage takes in one request. */
const MOST_AT_ONCE = 50;

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
  const cloudPath = `${FROM_CLIENTS}/${area}/${name}${SEPARATOR}${proof}.${extension}`;
  return { name, cloudPath };
}

/**
 * The path of a copy that a function keeps: other bytes, another path, so nobody replaces a copy. Only a holder of the key
 * can make the path.
 */
export function copyPathFor(
  { area, name }: { area: string; name: string },
  { sha256, extension }: { sha256: string; extension: string },
): string {
  const proof = sign('copy', `${area}/${name}:${sha256}`);
  return `${FROM_FUNCTIONS}/${area}/${name}${SEPARATOR}${proof}.${extension}`;
}

function fileMark(openid: string, path: string): string {
  return sign('file', `${openid}:${path}`);
}

const FILE_ID = new RegExp(
  `^cloud://[^/]+/${FROM_CLIENTS}/([a-z]+)/(([a-z]+)-[0-9a-f]{24})_([\\w-]{22})\\.[a-z0-9]+$`,
);

/** The name of a file that was given to this person for this folder; null for every other. */
export function ownFileName(openid: string, folder: FileFolder, fileId: string): string | null {
  const [, area, name, kind, mark] = FILE_ID.exec(fileId) ?? [];
  if (name === undefined || area !== folder.area || kind !== folder.kind) return null;
  return mark === fileMark(openid, `${area}/${name}`) ? name : null;
}

/** The bytes of a file; null when there is no such file. A storage request and a download. */
export async function bytesOf(fileID: string): Promise<Uint8Array | null> {
  try {
    const { fileContent } = await cloud.downloadFile({ fileID });
    return fileContent;
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    return null;
  }
}

/** Puts a file there, or over itself; answers its id. */
export async function putFile(cloudPath: string, bytes: Uint8Array): Promise<string> {
  const fileContent = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (await cloud.uploadFile({ cloudPath, fileContent })).fileID;
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
  return (await putFile(cloudPath, Buffer.from('keep'))).slice(0, -cloudPath.length);
}

/** The path of a file: its id without the place of the environment. */
export function pathOf(fileId: string): string {
  return fileId.replace(/^cloud:\/\/[^/]+\//, '');
}

/** The SDK's status of a file that does not exist (`STORAGE_FILE_NONEXIST`). */
const NOT_THERE = -503_003;

/**
 * Removes files by their paths, and answers the paths of those that are not there any more: the storage may refuse one
 * file and remove the others. One request to learn where the files are, and one for each 50 files.
 */
export async function removeFiles(cloudPaths: readonly string[]): Promise<Set<string>> {
  const gone = new Set<string>();
  if (cloudPaths.length === 0) return gone;
  const prefix = await filePrefix();
  for (let first = 0; first < cloudPaths.length; first += MOST_AT_ONCE) {
    const some = cloudPaths.slice(first, first + MOST_AT_ONCE);
    const answer = await cloud.deleteFile({ fileList: some.map((path) => prefix + path) });
    for (const { fileID, status } of answer?.fileList ?? []) {
      if (status === 0 || status === NOT_THERE) gone.add(fileID.slice(prefix.length));
    }
  }
  return gone;
}
