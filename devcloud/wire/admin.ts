import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Document, Fields } from '../database/document';
import { Engine } from '../database/engine';
import { requireString } from '../database/read-request';
import { countReads } from '../database/reads';
import { OpenApi } from '../openapi/open-api';
import { FileStore } from '../storage/file-store';
import { serveStorage } from '../storage/serve-storage';
import { STORAGE_ACTIONS } from '../storage/storage-actions';
import type { Admin, AdminOptions, Invocation, RequestKind } from '../types';
import { readWireBody, type WireBody } from './body';
import { CloudError } from './cloud-error';
import { DATABASE_ACTIONS, type WireAnswer } from './database-actions';
import { replyBytes, replyError, replyJson } from './reply';

/** The lifetimes in milliseconds of real time. Tests make them shorter, and those of transactions at any moment. */
export interface Lifetimes {
  /** A transaction lives so long (CloudBase: 30 s). */
  transaction: number;
  /** WeChat answers a media check by its event after so long. */
  mediaCheck: number;
  /** WeChat tells by an event after so long that it delivered a message, or that a person rejects a template. */
  messageEvent: number;
}

/** A limit in real time is so many times longer in a rehearsal, because the machine may be busy. */
const REHEARSAL_PATIENCE = 20;

const LIFETIMES: Lifetimes = { transaction: 30_000, mediaCheck: 1_000, messageEvent: 10 };

interface Parts {
  options: AdminOptions;
  engine: Engine;
  files: FileStore;
  openApi: OpenApi;
}

/** Opens the cloud's data in `dataDir` and answers the wire protocol of `wx-server-sdk` for it. */
export function createAdmin(options: AdminOptions, lifetimes: Partial<Lifetimes> = {}): Admin {
  const { mediaCheck, messageEvent } = { ...LIFETIMES, ...lifetimes };
  const isRehearsal = options.isRehearsal === true;
  const engine = new Engine({
    ...options,
    transactionLife: () => {
      const { transaction = LIFETIMES.transaction } = lifetimes;
      return isRehearsal ? transaction * REHEARSAL_PATIENCE : transaction;
    },
    isDurable: !isRehearsal,
    isImpatient: isRehearsal,
  });
  const files = new FileStore(engine.store.connection, options);
  const openApi = new OpenApi(engine.store.connection, files, {
    ...options,
    mediaCheckDelay: mediaCheck,
    messageEventDelay: messageEvent,
  });
  const parts: Parts = { options, engine, files, openApi };
  return {
    handleAdmin: (request, response) => handleAdmin(parts, request, response),
    handleStorage: (request, response) => serveStorage(files, request, response, options),
    putFile: (openid, cloudPath, body, contentType) =>
      files.putOwn(openid, cloudPath, body, contentType),
    ...documentsOf(engine),
    ...wechatOf(openApi),
    clear: () => restore(parts, {}),
    restore: (collections) => restore(parts, collections),
    callEnded: (token) => {
      engine.transactions.orphan(token);
      openApi.callEnded(token);
    },
    clockMoved: () => engine.transactions.endOrphans(),
    close: () => {
      openApi.stopPushing();
      engine.close();
    },
  };
}

type Documents = Pick<
  Admin,
  'importDocuments' | 'putBack' | 'createCollection' | 'exportDocuments' | 'collections'
>;

function documentsOf(engine: Engine): Documents {
  return {
    importDocuments: (collection, documents) => engine.import(collection, documents),
    putBack: (documents) => engine.putBack(documents),
    createCollection: (name) => engine.createCollection(name),
    exportDocuments: (collection) => exportDocuments(engine, collection),
    collections: () => engine.store.catalogue.names(),
  };
}

type Wechat = Pick<
  Admin,
  | ('outbox' | 'checkedTexts' | 'grantSubscription' | 'rejectSubscription' | 'openDataOf')
  | ('startPushing' | 'stopPushing' | 'isPushing')
>;

function wechatOf(openApi: OpenApi): Wechat {
  const { messages, openData, texts } = openApi;
  return {
    outbox: () => messages.outbox(),
    checkedTexts: () => texts.checked(),
    grantSubscription: (openid, templateId, count) => messages.grant(openid, templateId, count),
    rejectSubscription: (openid, templateId) => messages.reject(openid, templateId),
    openDataOf: (data) => openData.createCloudId(data),
    startPushing: () => openApi.startPushing(),
    stopPushing: () => openApi.stopPushing(),
    isPushing: () => messages.events.isWaiting(),
  };
}

async function handleAdmin(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await readWireBody(request);
    const action = requireString(body.fields, 'action');
    const caller = admit(parts.options, body.fields, action);
    const answer = await carryOut(parts, caller, action, body);
    if (answer === null) response.destroy();
    else if (answer instanceof Uint8Array) replyBytes(response, answer);
    else replyJson(response, answer);
  } catch (error) {
    replyError(response, error);
  }
}

/** The cloud answers only a running call of a function. It counts a request before it carries it out. */
function admit(options: AdminOptions, fields: Fields, action: string): Invocation {
  const kind = kindOf(action);
  const token = fields.wxCloudApiToken;
  const caller = typeof token === 'string' ? options.invocation(token) : undefined;
  options.onRequest(caller, kind, action);
  if (caller) return caller;
  throw new CloudError(
    DENIED[kind],
    '[PermissionDenied] wxCloudApiToken belongs to no running call of a function',
  );
}

const DENIED: Record<RequestKind, string> = {
  database: 'DATABASE_PERMISSION_DENIED',
  storage: 'STORAGE_EXCEED_AUTHORITY',
  openapi: 'INVALID_REQUEST_SOURCE',
  function: 'INVALID_REQUEST_SOURCE',
};

function kindOf(action: string): RequestKind {
  if (action.startsWith('database.')) return 'database';
  if (action.startsWith('storage.')) return 'storage';
  if (action.startsWith('functions.')) return 'function';
  if (action.startsWith('wx.')) return 'openapi';
  throw new CloudError('INVALID_PARAM', `unknown action ${action}`);
}

/** Carries out a request through the faults on demand, if there are any. Null means that the request gets no answer. */
async function carryOut(
  parts: Parts,
  invocation: Invocation,
  action: string,
  body: WireBody,
): Promise<WireAnswer | Uint8Array | null> {
  const work = async () =>
    action === 'wx.openApi'
      ? parts.openApi.answer(invocation, body.fields, body.requestData)
      : perform(parts, invocation, action, body);
  const { faults } = parts.options;
  if (!faults) return work();
  const { collectionName, transactionId, path } = body.fields;
  return faults.carryOut(
    {
      invocation,
      kind: kindOf(action),
      action,
      collection: typeof collectionName === 'string' ? collectionName : undefined,
      path: typeof path === 'string' ? path : undefined,
      abort:
        typeof transactionId === 'string' ? () => parts.engine.abort(transactionId) : undefined,
    },
    work,
  );
}

async function perform(
  parts: Parts,
  caller: Invocation,
  action: string,
  body: WireBody,
): Promise<WireAnswer> {
  const { options, files } = parts;
  if (Object.hasOwn(DATABASE_ACTIONS, action)) {
    return await askDatabase(parts, caller, action, body.fields);
  }
  if (Object.hasOwn(STORAGE_ACTIONS, action))
    return { data: STORAGE_ACTIONS[action]?.(files, body.fields) };
  if (action === 'functions.invokeFunction')
    return await invokeFunction(options, caller, body.fields);
  throw new CloudError('INVALID_PARAM', `${action} is not supported`);
}

/** Counts the documents that the request touched, even when it fails. */
async function askDatabase(
  { options, engine }: Parts,
  caller: Invocation,
  action: string,
  fields: Fields,
): Promise<WireAnswer> {
  const reads = { documents: 0 };
  let documentsReturned = 0;
  try {
    const answer = await countReads(reads, () =>
      DATABASE_ACTIONS[action]?.(engine, fields, options.now(), caller.token),
    );
    const list = answer?.data?.list;
    documentsReturned = Array.isArray(list) ? list.length : 0;
    return answer ?? {};
  } finally {
    options.onDocuments?.(caller, { documentsRead: reads.documents, documentsReturned });
  }
}

async function invokeFunction(
  options: AdminOptions,
  caller: Invocation,
  fields: Fields,
): Promise<WireAnswer> {
  const name = requireString(fields, 'function_name');
  const event: unknown = JSON.parse(requireString(fields, 'request_data'));
  try {
    const result = await options.callFunction(caller, name, event);
    return { data: { response_data: JSON.stringify(result ?? null) } };
  } catch (error) {
    throw new CloudError(
      'FUNCTIONS_EXECUTE_FAIL',
      error instanceof Error ? error.message : String(error),
    );
  }
}

const EMPTIED = [
  'outbox',
  'files',
  'acceptances',
  'open_data',
  'message_events',
  'media_check_events',
] as const;

/** Empties the cloud: documents, messages, acceptances and the list of files. Collections and indexes stay. */
function restore({ engine }: Parts, collections: Record<string, readonly Document[]>): void {
  const { store } = engine;
  store.together(() => {
    for (const table of EMPTIED) store.connection.exec(`DELETE FROM ${table}`);
  });
  engine.restore(collections);
}

function exportDocuments(engine: Engine, collection: string): Document[] {
  return engine.find(collection, { query: {}, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY });
}
