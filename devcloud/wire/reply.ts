import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { CloudError } from './cloud-error';
import type { WireAnswer } from './database-actions';

/** The SDK takes an openapi answer of exactly this type for an error. */
const JSON_TYPE = 'application/json; charset=utf-8';

export function replyJson(response: ServerResponse, answer: WireAnswer): void {
  send(response, JSON_TYPE, JSON.stringify({ requestId: randomUUID(), ...answer }));
}

export function replyBytes(response: ServerResponse, bytes: Uint8Array): void {
  send(response, 'application/octet-stream', bytes);
}

/**
 * Answers a refusal as the cloud does. Any other error is a fault of devcloud: it answers `SYS_ERR` and prints the
 * error.
 */
export function replyError(response: ServerResponse, error: unknown): void {
  const isKnown = error instanceof CloudError;
  if (!isKnown) console.error('[devcloud]', error);
  const code = isKnown ? error.code : 'SYS_ERR';
  const message = error instanceof Error ? error.message : String(error);
  send(response, JSON_TYPE, JSON.stringify({ code, message, requestId: randomUUID() }));
}

/** The protocol also answers failures with 200. */
function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
