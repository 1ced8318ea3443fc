import { randomBytes } from 'node:crypto';
import { cloud } from './cloud';
import { sign } from './seal';

const PREFIX = 'appeal';
const LINK_SECONDS = 3600;
const SEPARATOR = '_';

/**
 * A path that proves who it was given to: random, then a mark of the random part and the person.
 * Nobody else can attach the file, and two files of one person have nothing in common.
 */
export function newCloudPath(openid: string, kind: string, extension: string): string {
  const name = `${kind}-${randomBytes(12).toString('hex')}`;
  return `${PREFIX}/${name}${SEPARATOR}${fileMark(openid, name)}.${extension}`;
}

function fileMark(openid: string, name: string): string {
  return sign('file', `${openid}:${name}`);
}

/** Was this path given to this person for this kind of file? */
export function isOwnFile(openid: string, kind: string, fileId: string): boolean {
  const match = /^cloud:\/\/[^/]+\/appeal\/(([a-z]+)-[0-9a-f]{24})_([\w-]{22})\.[a-z0-9]+$/.exec(
    fileId,
  );
  return match !== null && match[2] === kind && match[3] === fileMark(openid, match[1] ?? '');
}

/** Links that live for an hour, by file id; files that do not exist are missing. One storage request. */
export async function linksTo(fileIds: readonly string[]): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const answer = await cloud.getTempFileURL({
    fileList: fileIds.map((fileID) => ({ fileID, maxAge: LINK_SECONDS })),
  });
  const found = (answer?.fileList ?? []).filter((file) => file.status === 0 && file.tempFileURL);
  return new Map(found.map((file) => [file.fileID, file.tempFileURL]));
}
