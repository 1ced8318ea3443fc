import type { IncomingMessage, ServerResponse } from 'node:http';

/** One running call of a cloud function: what the platform knows of it, found by its `WX_API_TOKEN`. */
export interface Invocation {
  /** Given to the function as `WX_API_TOKEN`; comes back as `wxCloudApiToken`. */
  token: string;
  functionName: string;
  /** What it is counted under: `appeal.submit`, or `clock:timer`. */
  label: string;
  openid: string;
  /** The `getWXContext().SOURCE` chain: `wx_client`, `wx_trigger`, `wx_client,scf` … */
  source: string;
  /** `permissions.openapi` of the function's `config.json`: the openapi calls it may make. */
  openapi: readonly string[];
}

/** A subscription message that was delivered to somebody, as `GET /dev/outbox` lists it. */
export interface SentMessage {
  at: string;
  touser: string;
  templateId: string;
  page: string | null;
  data: Record<string, { value: string }>;
}

/** What an invocation did, counted for `GET /dev/metrics`. */
export type RequestKind = 'database' | 'storage' | 'openapi' | 'function';

/** How many documents a database request made the database look at, and how many it answered. */
export interface TouchedDocuments {
  documentsRead: number;
  documentsReturned: number;
}

/** A request of a function to the cloud, as faults on demand see it. */
export interface CloudRequest {
  /** Null for the upload itself, which carries no token: whose it is shows by the path. */
  invocation: Invocation | null;
  kind: RequestKind | 'upload';
  /** The wire's name for it, `database.commitTransaction`; of an upload `PUT` or `POST`. */
  action: string;
  /** The collection that a database request names. */
  collection?: string;
  /** The cloud path that an upload is permitted for. */
  path?: string;
  /** Ends the transaction that it belongs to; undefined outside of transactions. */
  abort?: () => unknown;
}

/** What stands between requests and their being carried out. */
export interface RequestFaults {
  /** Carries a request out, or does what was ordered in its place; null: it is to stay without an answer. */
  carryOut<Answer>(request: CloudRequest, work: () => Promise<Answer>): Promise<Answer | null>;
  /** Whether WeChat fails to send the message that this call asks for; asked once for each message. */
  failsMessage(invocation: Invocation): boolean;
  /** Whether WeChat takes the message that this call asks for and does not deliver it; asked once for each one it takes. */
  losesMessage(invocation: Invocation): boolean;
}

export interface AdminOptions {
  /** Holds `cloud.db` and `files/`. */
  dataDir: string;
  /** Collections and indexes to make at start. */
  collections: readonly string[];
  indexes: readonly IndexDeclaration[];
  cloudEnv: string;
  appId: string;
  /** `http://127.0.0.1:N`, for upload and download links; asked late because the port may be 0. */
  baseUrl: () => string;
  /** The settable clock. */
  now: () => Date;
  /** The call that a `wxCloudApiToken` belongs to. */
  invocation: (token: string) => Invocation | undefined;
  /** Every request of a function to the cloud, before it is carried out; `action` is the wire's. */
  onRequest: (invocation: Invocation | undefined, kind: RequestKind, action: string) => void;
  /** What a database request of a function touched, told before its answer goes out. */
  onDocuments?: (invocation: Invocation, touched: TouchedDocuments) => void;
  /** `cloud.callFunction` from inside a function. */
  callFunction: (caller: Invocation | undefined, name: string, event: unknown) => Promise<unknown>;
  /** A WeChat event to push to a function (`wxa_media_check`, `subscribe_msg_sent_event` …). */
  pushEvent: (event: Record<string, unknown>) => void;
  /** Something was committed; for live pages. */
  onChange: () => void;
  /** Every document that was committed, before and after; for tests that ask what changed. */
  onWritten?: (changes: readonly WrittenDocument[]) => void;
  /** A query that no index serves (values masked), instead of the printed warning. */
  onScan?: (scan: { collection: string; query: string }) => void;
  /** See `DevcloudOptions.isRehearsal`. */
  isRehearsal?: boolean;
  /** Faults on demand; without them every request is carried out and answered. */
  faults?: RequestFaults;
}

/** The cloud's side of the wire: database, storage, openapi, on one folder. */
export interface Admin {
  /** `POST /admin`: always answers 200 with JSON or protobuf. */
  handleAdmin(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** `/storage/…`: PUT and POST of uploads by the SDK, GET of signed links (Range supported: video needs it). */
  handleStorage(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** A client's own upload (`wx.cloud.uploadFile`); refuses to overwrite another person's file. */
  putFile(openid: string, cloudPath: string, body: Buffer, contentType: string): { fileID: string };
  /** Writes documents as the console's import does, replacing those of the same `_id`; makes the collection. */
  importDocuments(
    collection: string,
    documents: readonly ({ _id: string } & Record<string, unknown>)[],
  ): void;
  /** Puts documents back as they were, in one write; null takes them out. For tests that do one thing many times. */
  putBack(
    documents: readonly {
      collection: string;
      id: string;
      document: Record<string, unknown> | null;
    }[],
  ): void;
  createCollection(name: string): void;
  /** Every document of a collection, for tests and dev tools. */
  exportDocuments(collection: string): Record<string, unknown>[];
  collections(): string[];
  outbox(): SentMessage[];
  /** A person accepted a template this many times more; each acceptance buys one message. */
  grantSubscription(openid: string, templateId: string, count: number): void;
  /** A person switched a template off in WeChat's settings: no acceptance is left, and an event tells of it. */
  rejectSubscription(openid: string, templateId: string): void;
  /** The cloudID under which WeChat gives this to functions (`cloud.getOpenData`), for five minutes. */
  openDataOf(data: Record<string, unknown>): string;
  /** Events are pushed from now on, first those that waited when the cloud was closed. */
  startPushing(): void;
  /** Events that wait are kept until pushing starts again. */
  stopPushing(): void;
  /** Whether an event of a message is about to be pushed; media checks take their time and do not count. */
  isPushing(): boolean;
  /** Empties every collection, the outbox, acceptances, open data, waiting events and the list of files at once, for tests; the numbers of messages go on. */
  clear(): void;
  /** The same, and puts these documents in their place, by collection. */
  restore(collections: Record<string, ({ _id: string } & Record<string, unknown>)[]>): void;
  /** The call of this token is over; transactions that it left open are nobody's. */
  callEnded(token: string): void;
  /** The settable clock was moved. */
  clockMoved(): void;
  close(): void;
}

/** One document before and after a write: `before` is null for an insert, `after` for a removal. */
export interface WrittenDocument {
  collection: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** A unique or plain index, declared in `cloudfunctions/<area>/indexes.ts` in the console's terms. */
export interface IndexDeclaration {
  collection: string;
  name: string;
  fields: readonly { field: string; order: 1 | -1 }[];
  unique?: boolean;
}
