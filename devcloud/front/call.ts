import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults/faults';
import type { CallFault, CallResult, Runtime } from '../runtime/runtime';
import { FrontError, openidOf, readJson, refusal, replyJson } from './reply';

/** The platform limits the input of a call to this size. */
const MAX_BODY = 6 * 1024 * 1024;
const ACTION = /^([a-zA-Z]\w{0,39})\.[a-zA-Z]\w{0,39}$/;

/** A client gets the function's own envelope, or the front's when the function gave none. */
export interface CallAnswer {
  json: string;
  databaseRequests: number;
  documentsRead: number;
}

function envelopeOf(outcome: CallResult | CallFault): string {
  if ('json' in outcome) return outcome.json;
  const { kind } = outcome.fault;
  if (kind === 'NO_FUNCTION') return JSON.stringify(refusal('NOT_FOUND', 'no such function'));
  const mayRetry = kind === 'TIMEOUT' || kind === 'STOPPED';
  return JSON.stringify(refusal(mayRetry ? 'TRY_AGAIN' : 'INTERNAL', `function fault: ${kind}`));
}

/** Calls `area.verb` as the client library does: function `area`, event `{ action, input }`. */
export async function callAction(
  runtime: Runtime,
  openid: string,
  action: string,
  input: unknown,
): Promise<CallAnswer> {
  const functionName = ACTION.exec(action)?.[1];
  if (functionName === undefined) {
    const json = JSON.stringify(refusal('NOT_FOUND', 'no such action'));
    return { json, databaseRequests: 0, documentsRead: 0 };
  }
  const outcome = await runtime.run({
    functionName,
    label: action,
    openid,
    source: 'wx_client',
    event: { action, input },
  });
  const { database, documentsRead } = outcome.counts;
  return { json: envelopeOf(outcome), databaseRequests: database, documentsRead };
}

/**
 * Answers `POST /call/<area.verb>` always with 200 and an envelope, because `wx.cloud.callFunction` succeeds with one.
 * It gives no answer when an order for faults loses it.
 */
export async function handleCall(
  { runtime, faults }: { runtime: Runtime; faults: Faults },
  request: IncomingMessage,
  response: ServerResponse,
  action: string,
): Promise<void> {
  try {
    const input = await readJson(request, MAX_BODY);
    const answer = await callAction(runtime, openidOf(request), action, input);
    if (faults.losesResponse(action)) return void response.destroy();
    response.setHeader('x-database-requests', answer.databaseRequests);
    response.setHeader('x-documents-read', answer.documentsRead);
    replyJson(response, 200, answer.json);
  } catch (error) {
    if (!(error instanceof FrontError)) throw error;
    response.setHeader('x-database-requests', 0);
    response.setHeader('x-documents-read', 0);
    replyJson(response, 200, refusal(error.code, error.message));
  }
}
