import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { AdminOptions } from '../types';
import { readBytes, readMultipart } from '../wire/body';
import { CloudError } from '../wire/cloud-error';
import { PAGE_TYPE } from './content-types';
import type { FileStore, StoredFile } from './file-store';

const MAX_FILE = 100 * 1024 * 1024;
const ROOT = '/storage/';
const PAGE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

/**
 * Serves `/storage/<path>`: PUT (SDK 4) and POST (SDK 2, 3) with the permit of an upload, GET and HEAD with a signed
 * link.
 */
export async function serveStorage(
  files: FileStore,
  request: IncomingMessage,
  response: ServerResponse,
  { onChange, faults }: Pick<AdminOptions, 'onChange' | 'faults'>,
): Promise<void> {
  try {
    const url = new URL(request.url ?? '', 'http://localhost');
    const path = decodeURIComponent(url.pathname.slice(ROOT.length));
    if (request.method === 'PUT' || request.method === 'POST') {
      const upload = { invocation: null, kind: 'upload' as const, action: request.method, path };
      const work = () => receive(files, path, request);
      const stored = faults ? await faults.carryOut(upload, work) : await work();
      if (stored === null) return void response.destroy();
      response.writeHead(request.method === 'PUT' ? 200 : 204).end();
      onChange();
    } else {
      await serveFile(files, path, url, request, response);
    }
  } catch (error) {
    replyXml(response, error);
  }
}

async function receive(
  files: FileStore,
  path: string,
  request: IncomingMessage,
): Promise<{ fileID: string }> {
  if (request.method === 'PUT') {
    const { headers } = request;
    checkPermit(
      files,
      path,
      String(headers['x-cos-security-token']),
      String(headers.authorization),
    );
    return files.put('', path, await readBytes(request, MAX_FILE), headers['content-type'] ?? '');
  }
  const { fields, file } = await readMultipart(request, MAX_FILE);
  checkPermit(files, path, String(fields['x-cos-security-token']), String(fields.Signature));
  return files.put('', path, file, '');
}

function checkPermit(files: FileStore, path: string, expires: string, mark: string): void {
  if (files.isSigned('write', path, Number(expires), mark)) return;
  throw new CloudError('SignatureDoesNotMatch', 'the upload is not permitted, or no longer');
}

async function serveFile(
  files: FileStore,
  path: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { searchParams } = url;
  const isPermitted = files.isSigned(
    'read',
    path,
    Number(searchParams.get('t')),
    searchParams.get('sign') ?? '',
  );
  const file = isPermitted ? files.find(path) : null;
  if (!file) {
    response.writeHead(isPermitted ? 404 : 403).end();
    return;
  }
  const range = readRange(request.headers.range, file.size);
  if (range === 'beyond') {
    response.writeHead(416, { 'content-range': `bytes */${file.size}` }).end();
    return;
  }
  writeHead(response, file, range);
  if (request.method === 'HEAD' || file.size === 0) response.end();
  else
    await pipeline(createReadStream(file.file, range ?? {}), response).catch(() =>
      response.destroy(),
    );
}

interface ByteRange {
  start: number;
  end: number;
}

function writeHead(response: ServerResponse, file: StoredFile, range: ByteRange | null): void {
  const isBytes = file.contentType === 'application/octet-stream';
  response.writeHead(range ? 206 : 200, {
    'content-type': file.contentType,
    'content-length': range ? range.end - range.start + 1 : file.size,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=3600',
    ...(isBytes ? { 'content-disposition': 'attachment' } : {}),
    ...(file.contentType === PAGE_TYPE ? { 'content-security-policy': PAGE_POLICY } : {}),
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${file.size}` } : {}),
  });
}

/** Reads one range of bytes. The server answers several or none with the whole file, as RFC 9110 allows. */
function readRange(header: string | undefined, size: number): ByteRange | 'beyond' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start >= size || start > end ? 'beyond' : { start, end };
}

/** Answers a failure as COS does, in XML that the SDK reads. */
function replyXml(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const code = error instanceof CloudError ? error.code : 'InternalError';
  const message = error instanceof Error ? error.message.replaceAll(/[<>&]/g, ' ') : 'fault';
  const text = `<Code>${code}</Code><Message>${message}</Message><RequestId>-</RequestId><TraceId>-</TraceId>`;
  response.writeHead(403, { 'content-type': 'application/xml' }).end(`<Error>${text}</Error>`);
}
