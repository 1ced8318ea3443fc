import { type Fields, isFields } from '../database/document';
import { requireString } from '../database/read-request';
import { CloudError } from '../wire/cloud-error';
import { checkCloudPath } from './cloud-path';
import type { FileStore } from './file-store';

/** An upload must begin within so many seconds. */
const UPLOAD_LIFE = 900;
/** A link lives for so many seconds by default (CloudBase: a day), and at most. */
const LINK_LIFE = 86_400;

/** The SDK's storage requests by their wire names. Each returns the `data` of its answer. */
export const STORAGE_ACTIONS: Record<string, (files: FileStore, body: Fields) => Fields> = {
  'storage.getUploadMetadata': offerUpload,
  'storage.batchGetDownloadUrl': (files, body) => ({
    download_list: readList(body, 'file_list').map((item) => linkTo(files, item)),
  }),
  'storage.batchDeleteFile': (files, body) => ({
    delete_list: readList(body, 'fileid_list').map((fileID) => removeFile(files, String(fileID))),
  }),
};

function offerUpload(files: FileStore, body: Fields): Fields {
  const path = checkCloudPath(requireString(body, 'path'));
  const expires = secondsFromNow(UPLOAD_LIFE);
  return {
    url: encodeURI(`${files.baseUrl()}/storage/${path}`),
    token: String(expires),
    authorization: files.sign('write', path, expires),
    fileId: files.prefix + path,
    /** The SDK puts it into a header. */
    cosFileId: encodeURIComponent(path),
  };
}

/** Makes a link without encoding, because the SDK encodes it. */
function linkTo(files: FileStore, item: unknown): Fields {
  const { fileid, max_age: maxAge } = isFields(item) ? item : {};
  const fileID = String(fileid);
  const file = files.findById(fileID);
  if (!file) return { fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' };
  const life = typeof maxAge === 'number' && maxAge > 0 ? Math.min(maxAge, LINK_LIFE) : LINK_LIFE;
  const expires = secondsFromNow(life);
  const sign = files.sign('read', file.path, expires);
  const tempFileURL = `${files.baseUrl()}/storage/${file.path}?sign=${sign}&t=${expires}`;
  return { fileID, code: 'SUCCESS', tempFileURL, maxAge: life };
}

function removeFile(files: FileStore, fileID: string): Fields {
  const file = files.findById(fileID);
  if (!file) return { fileID, code: 'STORAGE_FILE_NONEXIST' };
  files.remove(file);
  return { fileID, code: 'SUCCESS' };
}

function readList(body: Fields, name: string): unknown[] {
  const list = body[name];
  if (Array.isArray(list) && list.length <= 50) return list;
  throw new CloudError('INVALID_PARAM', `${name} must be a list of at most 50`);
}

/** Links and uploads belong to HTTP, so they use the real clock and not the settable one. */
function secondsFromNow(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}
