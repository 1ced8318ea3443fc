import cloudSdk from 'wx-server-sdk';

export type Doc = Record<string, unknown>;

interface SdkQuery {
  where(condition: unknown): SdkQuery;
  orderBy(field: string, order: 'asc' | 'desc'): SdkQuery;
  skip(count: number): SdkQuery;
  limit(count: number): SdkQuery;
  field(projection: Doc): SdkQuery;
  get(): Promise<{ data: Doc[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: Doc; multi?: boolean }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

interface SdkDocument {
  field(projection: Doc): SdkDocument;
  get(): Promise<{ data: Doc | null }>;
  set(options: {
    data: Doc;
  }): Promise<{ _id: unknown; stats: { updated: number; created: number } }>;
  update(options: { data: Doc }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

interface SdkPipeline {
  match(query: unknown): SdkPipeline;
  sort(order: Doc): SdkPipeline;
  skip(count: number): SdkPipeline;
  limit(count: number): SdkPipeline;
  group(fields: Doc): SdkPipeline;
  project(fields: Doc): SdkPipeline;
  lookup(options: Doc): SdkPipeline;
  count(name: string): SdkPipeline;
  end(): Promise<{ list: Doc[] }>;
}

export interface SdkCollection extends SdkQuery {
  doc(id: string | number): SdkDocument;
  add(options: { data: Doc | Doc[] }): Promise<{ _id: unknown; _ids: unknown[] }>;
  aggregate(): SdkPipeline;
}

export interface SdkTransaction {
  collection(name: string): SdkCollection;
  commit(): Promise<void>;
  rollback(reason?: unknown): Promise<void>;
}

type Command = ReturnType<typeof cloudSdk.database>['command'];

/** The real parts of the SDK. Its own types describe the old callback style. */
export interface SdkDatabase {
  command: Command & Record<'unshift' | 'shift', (value?: unknown) => unknown>;
  collection(name: string): SdkCollection;
  createCollection(name: string): Promise<unknown>;
  startTransaction(): Promise<SdkTransaction>;
  runTransaction<Result>(work: (transaction: SdkTransaction) => Promise<Result>): Promise<Result>;
  serverDate(options?: { offset: number }): unknown;
  RegExp(options: { regexp: string; options: string }): unknown;
}

/** The unmodified SDK, as a function sets it up. */
export function openSdk(): SdkDatabase {
  const settings: object = { env: cloudSdk.DYNAMIC_CURRENT_ENV };
  cloudSdk.init(settings);
  const options: object = { throwOnNotFound: false };
  const database: unknown = cloudSdk.database(options);
  return database as SdkDatabase;
}

/** Returns the error with which a promise rejects. */
export function refusalOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: unknown) => error,
  );
}

export async function emptyOut(db: SdkDatabase, collection: string): Promise<void> {
  await db.collection(collection).where({}).remove();
}

/** The entry of `getTempFileURL` for one file. */
export async function linkOf(fileID: string): Promise<{ status: number; tempFileURL: string }> {
  const answer = await cloudSdk.getTempFileURL({ fileList: [fileID] });
  const [item] = answer ? answer.fileList : [];
  if (!item) throw new Error('no answer');
  return item;
}
