import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { type Fields, isFields } from '../database/document';
import { CloudError } from './cloud-error';

/** The cloud refuses larger requests of the SDK, in bytes. */
const MAX_REQUEST = 32 * 1024 * 1024;

/** The fields of a request. `requestData` of openapi comes apart from them, as bytes. */
export interface WireBody {
  fields: Fields;
  requestData: Buffer;
}

/** Reads the body that the SDK posts to `/admin`: JSON, or multipart for openapi. */
export async function readWireBody(request: IncomingMessage): Promise<WireBody> {
  if (request.headers['content-type']?.startsWith('multipart/form-data')) {
    const { fields, file } = await readMultipart(request, MAX_REQUEST);
    return { fields, requestData: file };
  }
  const text = (await readBytes(request, MAX_REQUEST)).toString('utf8');
  return { fields: parseFields(text), requestData: Buffer.alloc(0) };
}

/** Reads the whole body. It refuses a body of more than `limit` bytes. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > limit) throw new CloudError('INVALID_PARAM', `more than ${limit} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Reads the text fields and the one part that holds bytes, with or without a file name. */
export async function readMultipart(
  request: IncomingMessage,
  limit: number,
): Promise<{ fields: Fields; file: Buffer }> {
  const fields: Fields = {};
  const chunks: Buffer[] = [];
  let isCut = false;
  const parser = busboy({ headers: request.headers, limits: { fileSize: limit, files: 1 } });
  parser.on('field', (name, value) => {
    fields[name] = value;
  });
  parser.on('file', (_name, stream) => {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('limit', () => {
      isCut = true;
    });
  });
  await new Promise<void>((resolve, reject) => {
    parser.on('close', resolve);
    parser.on('error', reject);
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new Error('the request broke off'));
    });
    request.pipe(parser);
  });
  if (isCut) throw new CloudError('INVALID_PARAM', `more than ${limit} bytes`);
  return { fields, file: Buffer.concat(chunks) };
}

function parseFields(text: string): Fields {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isFields(parsed)) return parsed;
  } catch {
    throw new CloudError('INVALID_PARAM', 'the request is not JSON');
  }
  throw new CloudError('INVALID_PARAM', 'the request is not an object');
}
