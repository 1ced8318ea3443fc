import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ClientRules } from './storage/client-rules';

/** One running call of a cloud function, as the platform knows it. Its `WX_API_TOKEN` leads to it. */
export interface Invocation {
  /** The function gets it as `WX_API_TOKEN` and sends it back as `wxCloudApiToken`. */
  token: string;
  functionName: string;
  /** The metrics count the call under this label: `appeal.submit`, or `clock:timer`. */
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

/** A text that a function asked WeChat's check about, with the answer. */
export interface CheckedText {
  openid: string;
  content: string;
  suggest: 'pass' | 'review' | 'risky';
}

/** The kinds of requests that `GET /dev/metrics` counts. */
export type RequestKind = 'database' | 'storage' | 'openapi' | 'function';

/** The numbers of documents that the database read for a request, and that it returned. */
export interface TouchedDocuments {
  documentsRead: number;
  documentsReturned: number;
}

/** A request of a function to the cloud, as faults on demand see it. */
export interface CloudRequest {
  /** Null for the upload itself, which carries no token. The path then leads to the call. */
  invocation: Invocation | null;
  kind: RequestKind | 'upload';
  /** The name on the wire, such as `database.commitTransaction`, or `PUT` or `POST` for an upload. */
  action: string;
  /** The collection that a database request names. */
  collection?: string;
  /** The cloud path that an upload is permitted for. */
  path?: string;
  /** Ends the transaction of the request. It is undefined outside of transactions. */
  abort?: () => unknown;
}

/** Faults on demand stand between the requests and the cloud. */
export interface RequestFaults {
  /** Carries out a request, or does the ordered fault instead. Null means that the request gets no answer. */
  carryOut<Answer>(request: CloudRequest, work: () => Promise<Answer>): Promise<Answer | null>;
  /** Tells whether WeChat fails to send the message of this call. The cloud asks once for each message. */
  failsMessage(invocation: Invocation): boolean;
  /**
   * Tells whether WeChat takes the message of this call and does not deliver it. The cloud asks once for each message
   * that WeChat takes.
   */
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
  /** The rules of the storage for clients. Without them a client writes everywhere, and replaces its own files. */
  storageRules?: ClientRules;
  /** Returns `http://127.0.0.1:N` for upload and download links. The cloud asks late, because the port may be 0. */
  baseUrl: () => string;
  /** The settable clock. */
  now: () => Date;
  /** The call that a `wxCloudApiToken` belongs to. */
  invocation: (token: string) => Invocation | undefined;
  /** The cloud reports every request of a function before it carries it out. `action` is the name on the wire. */
  onRequest: (invocation: Invocation | undefined, kind: RequestKind, action: string) => void;
  /** The cloud reports the documents that a database request of a function touched, before it answers. */
  onDocuments?: (invocation: Invocation, touched: TouchedDocuments) => void;
  /** `cloud.callFunction` from inside a function. */
  callFunction: (caller: Invocation | undefined, name: string, event: unknown) => Promise<unknown>;
  /** A WeChat event to push to a function (`wxa_media_check`, `subscribe_msg_sent_event` …). */
  pushEvent: (event: Record<string, unknown>) => void;
  /** The cloud reports each commit, for live pages. */
  onChange: () => void;
  /** The cloud reports every committed document, before and after, for tests that ask about changes. */
  onWritten?: (changes: readonly WrittenDocument[]) => void;
  /** The cloud reports a query that no index serves, with masked values. It prints a warning when this is left out. */
  onScan?: (scan: { collection: string; query: string }) => void;
  /** See `DevcloudOptions.isRehearsal`. */
  isRehearsal?: boolean;
  /** Faults on demand. Without them the cloud carries out and answers every request. */
  faults?: RequestFaults;
}

/** The cloud's side of the wire: database, storage, openapi, on one folder. */
export interface Admin {
  /** Answers `POST /admin` always with 200 and JSON or protobuf. */
  handleAdmin(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /**
   * Serves `/storage/…`: PUT and POST for uploads by the SDK, GET for signed links. It supports Range, because videos
   * need it.
   */
  handleStorage(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Stores a client's own upload (`wx.cloud.uploadFile`). It refuses to overwrite the file of another person. */
  putFile(openid: string, cloudPath: string, body: Buffer, contentType: string): { fileID: string };
  /**
   * Writes documents as the console's import does. It replaces those with the same `_id`, and makes the collection when
   * it is missing.
   */
  importDocuments(
    collection: string,
    documents: readonly ({ _id: string } & Record<string, unknown>)[],
  ): void;
  /**
   * Restores documents in one write. It removes a document whose old state is null. Tests use it that do one thing many
   * times.
   */
  putBack(
    documents: readonly {
      collection: string;
      id: string;
      document: Record<string, unknown> | null;
    }[],
  ): void;
  createCollection(name: string): void;
  /** Lists every document of a collection, for tests and tools. */
  exportDocuments(collection: string): Record<string, unknown>[];
  collections(): string[];
  outbox(): SentMessage[];
  /** Lists the texts that WeChat's check has answered about, the oldest first, at most 1,000. */
  checkedTexts(): readonly CheckedText[];
  /** A person accepted a template this many times more. Each acceptance pays for one message. */
  grantSubscription(openid: string, templateId: string, count: number): void;
  /** A person switched a template off in WeChat's settings. No acceptance is left, and an event tells of it. */
  rejectSubscription(openid: string, templateId: string): void;
  /** Makes the cloudID under which WeChat gives this data to functions (`cloud.getOpenData`) for five minutes. */
  openDataOf(data: Record<string, unknown>): string;
  /** Pushes events from now on, first those that waited when the cloud was closed. */
  startPushing(): void;
  /** Keeps waiting events until pushing starts again. */
  stopPushing(): void;
  /** Tells whether an event of a message will soon be pushed. Media checks take their time and do not count. */
  isPushing(): boolean;
  /**
   * Empties every collection, the outbox, acceptances, open data, waiting events and the list of files at once, for
   * tests. The numbers of messages go on.
   */
  clear(): void;
  /** Empties the cloud and then inserts these documents, by collection. */
  restore(collections: Record<string, ({ _id: string } & Record<string, unknown>)[]>): void;
  /** The call of this token has ended. Its open transactions have no owner from now on. */
  callEnded(token: string): void;
  /** The settable clock was moved. */
  clockMoved(): void;
  close(): void;
}

/** One document before and after a write. `before` is null for an insert, `after` for a removal. */
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
