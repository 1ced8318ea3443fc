import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults/faults';
import type { Admin, CloudRequest } from '../types';
import { FrontError, openidOf, readBody, replyJson } from './reply';

const MAX_FILE = 50 * 1024 * 1024;

/**
 * Answers `POST /upload?path=<cloudPath>`, with the raw file as body, with `{ fileID }`. The H5 app uses it in place of
 * `wx.cloud.uploadFile`.
 */
export async function handleUpload(
  { admin, faults }: { admin: Admin; faults: Faults },
  request: IncomingMessage,
  response: ServerResponse,
  path: string | null,
): Promise<void> {
  const openid = openidOf(request);
  if (openid === '') throw new FrontError(401, 'NOT_SIGNED_IN', 'x-openid is missing');
  if (path === null || path === '') throw new FrontError(400, 'INVALID_INPUT', 'path is missing');
  const body = await readBody(request, MAX_FILE);
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  const stored = await faults.carryOut(uploadBy(openid, path), async () =>
    putFile(admin, openid, path, body, type),
  );
  if (stored === null) response.destroy();
  else replyJson(response, 200, stored);
}

/** Describes a client's upload for the faults on demand: a call of its own with the label `client:upload`. */
function uploadBy(openid: string, path: string): CloudRequest {
  return {
    invocation: {
      token: randomUUID(),
      functionName: 'client',
      label: 'client:upload',
      source: 'wx_client',
      openid,
      openapi: [],
    },
    kind: 'upload',
    action: 'POST',
    path,
  };
}

function putFile(admin: Admin, openid: string, path: string, body: Buffer, type: string) {
  try {
    return admin.putFile(openid, path, body, type);
  } catch (error) {
    throw new FrontError(403, 'FILE_REFUSED', error instanceof Error ? error.message : 'refused');
  }
}
