import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admin } from '../types';
import { FrontError, openidOf, readBody, replyJson } from './reply';

const MAX_FILE = 50 * 1024 * 1024;

/**
 * `POST /upload?path=<cloudPath>`, the raw file as body → `{ fileID }`: what the H5 app uses in place of
 * `wx.cloud.uploadFile`.
 */
export async function handleUpload(
  admin: Admin,
  request: IncomingMessage,
  response: ServerResponse,
  path: string | null,
): Promise<void> {
  const openid = openidOf(request);
  if (openid === '') throw new FrontError(401, 'NOT_SIGNED_IN', 'x-openid is missing');
  if (path === null || path === '') throw new FrontError(400, 'INVALID_INPUT', 'path is missing');
  const body = await readBody(request, MAX_FILE);
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  replyJson(response, 200, putFile(admin, openid, path, body, type));
}

function putFile(admin: Admin, openid: string, path: string, body: Buffer, type: string) {
  try {
    return admin.putFile(openid, path, body, type);
  } catch (error) {
    throw new FrontError(403, 'FILE_REFUSED', error instanceof Error ? error.message : 'refused');
  }
}
