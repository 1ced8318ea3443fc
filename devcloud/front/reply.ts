import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Envelope, ErrorCode } from '../../contract';

/** The front itself refuses the request, before or after any function ran. */
export class FrontError extends Error {
  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Makes the envelope of a refusal, with a new trace id. */
export function refusal(code: ErrorCode, message: string): Envelope<never> {
  return { ok: false, error: { code, message, traceId: randomUUID() } };
}

/** Answers with JSON text or a value. Clients must not cache it. */
export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

/**
 * Reads the body of a request. It throws `INVALID_INPUT` for more than `limit` bytes, but still reads the body to its
 * end.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit) throw new FrontError(413, 'INVALID_INPUT', `body over ${limit} bytes`);
  return Buffer.concat(chunks);
}

/** Reads the body as JSON. An empty body counts as `{}`. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const text = (await readBody(request, limit)).toString('utf8');
  try {
    return text.trim() === '' ? {} : JSON.parse(text);
  } catch {
    throw new FrontError(400, 'INVALID_INPUT', 'body is not JSON');
  }
}

/** Reads the openid that the client names. Only devcloud believes a client in this. */
export function openidOf(request: IncomingMessage): string {
  const header = request.headers['x-openid'];
  return typeof header === 'string' ? header : '';
}
