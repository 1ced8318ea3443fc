import { randomBytes } from 'node:crypto';
import {
  asDocument,
  type Document,
  type Fields,
  isFields,
  parseWire,
  writeDocument,
} from '../database/document';
import type { Edit, Engine, Target } from '../database/engine';
import { projectDocument } from '../database/projection';
import {
  readCount,
  readId,
  readLimit,
  readRequestQuery,
  readSort,
  requireString,
} from '../database/read-request';
import type { Stage } from '../database/stage';
import { updateDocument } from '../database/update';
import { CloudError, failRequest } from './cloud-error';

/** An answer. `data` stands under `data`, the other fields beside `requestId`. */
export interface WireAnswer {
  data?: Fields;
  transactionId?: string;
}

type Action = (
  engine: Engine,
  body: Fields,
  now: Date,
  /** The token of the calling call. */
  caller: string,
) => WireAnswer | Promise<WireAnswer>;

/** The SDK's database requests by their wire names. */
export const DATABASE_ACTIONS: Record<string, Action> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': (engine, body, now) => ({
    data: {
      total: engine.count(requireString(body, 'collectionName'), readRequestQuery(body, now)),
    },
  }),
  'database.modifyDocument': (engine, body, now) =>
    body.merge === true ? updateDocuments(engine, body, now) : setDocument(engine, body, now),
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.startTransaction': (engine, _, __, caller) => ({
    transactionId: engine.transactions.start(caller),
  }),
  'database.commitTransaction': async (engine, body) => {
    await engine.commit(requireString(body, 'transactionId'));
    return {};
  },
  'database.abortTransaction': (engine, body) => {
    engine.abort(requireString(body, 'transactionId'));
    return {};
  },
};

function addCollection(engine: Engine, body: Fields): WireAnswer {
  const name = requireString(body, 'collectionName');
  if (engine.store.catalogue.has(name)) throw failRequest(`Table exist: ${name}`);
  engine.createCollection(name);
  return {};
}

async function insertDocument(engine: Engine, body: Fields, now: Date): Promise<WireAnswer> {
  if (!Array.isArray(body.data)) throw new CloudError('INVALID_PARAM', 'data must be an array');
  const documents = body.data.map((text) => readNewDocument(String(text), now));
  await engine.insert(requireString(body, 'collectionName'), documents, readTransaction(body));
  return { data: { insertedIds: documents.map(({ _id }) => _id) } };
}

function readNewDocument(text: string, now: Date): Document {
  const parsed = parseWire(text, now);
  if (!isFields(parsed)) throw failRequest('a document must be an object');
  return asDocument(
    Object.hasOwn(parsed, '_id') ? parsed : { _id: randomBytes(16).toString('hex'), ...parsed },
  );
}

function getDocument(engine: Engine, body: Fields, now: Date): WireAnswer {
  const collection = requireString(body, 'collectionName');
  const list = body.queryType === 'DOC' ? getOne(engine, body, now) : getMany(engine, body, now);
  const { projection } = body;
  const rules =
    typeof projection === 'string' && projection !== '' ? parseWire(projection, now) : null;
  const shown = rules === null ? list : list.map((document) => projectDocument(document, rules));
  const { offset = 0, limit = readLimit(body) } = body;
  return { data: { list: shown.map(writeDocument), collection, offset, limit } };
}

function getOne(engine: Engine, body: Fields, now: Date): Document[] {
  const collection = requireString(body, 'collectionName');
  const found = engine.get(collection, readId(body, now), readTransaction(body));
  return found ? [found] : [];
}

function getMany(engine: Engine, body: Fields, now: Date): Document[] {
  const { order } = body;
  const search = {
    query: readRequestQuery(body, now),
    sort: typeof order === 'string' && order !== '' ? readSort(parseWire(order, now)) : [],
    skip: readCount(body, 'offset') ?? 0,
    limit: readLimit(body),
  };
  return engine.find(requireString(body, 'collectionName'), search, readTransaction(body));
}

async function setDocument(engine: Engine, body: Fields, now: Date): Promise<WireAnswer> {
  if (body.queryType !== 'DOC')
    throw failRequest('INVALID_OPERATOR: replacing by query is not supported');
  const data = parseWire(requireString(body, 'data'), now);
  if (!isFields(data)) throw failRequest('a document must be an object');
  const document = asDocument({ ...data, _id: readId(body, now) });
  const collection = requireString(body, 'collectionName');
  const existed = await engine.replace(collection, document, readTransaction(body));
  return {
    data: existed ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: document._id },
  };
}

async function updateDocuments(engine: Engine, body: Fields, now: Date): Promise<WireAnswer> {
  if (body.upsert === true)
    throw failRequest('INVALID_OPERATOR: upsert with update operators is not supported');
  const update = parseWire(requireString(body, 'data'), now);
  const updated = await edit(engine, body, now, (document) => updateDocument(document, update));
  return { data: { updated, upsert_id: null } };
}

async function removeDocument(engine: Engine, body: Fields, now: Date): Promise<WireAnswer> {
  return { data: { deleted: await edit(engine, body, now, () => null) } };
}

function edit(engine: Engine, body: Fields, now: Date, change: Edit): Promise<number> {
  const target: Target =
    body.queryType === 'DOC'
      ? { id: readId(body, now) }
      : { query: readRequestQuery(body, now), isMulti: body.multi !== false };
  const transactionId = 'id' in target ? readTransaction(body) : undefined;
  return engine.edit(requireString(body, 'collectionName'), target, change, transactionId);
}

function aggregateDocuments(engine: Engine, body: Fields, now: Date): WireAnswer {
  if (!Array.isArray(body.stages)) throw new CloudError('INVALID_PARAM', 'stages must be an array');
  const stages = body.stages.map((stage) => readStage(stage, now));
  const list = engine.aggregate(requireString(body, 'collectionName'), stages);
  return { data: { list: list.map(writeDocument) } };
}

/** A value is Extended JSON text, or a plain number or name (`$limit`, `$count`). */
function readStage(stage: unknown, now: Date): Stage {
  if (!isFields(stage)) throw new CloudError('INVALID_PARAM', 'a stage must be an object');
  const name = requireString(stage, 'stageKey');
  const { stageValue } = stage;
  const isText = typeof stageValue === 'string' && /^[[{"\d]/.test(stageValue);
  return { name, value: isText ? parseWire(stageValue, now) : stageValue };
}

function readTransaction(body: Fields): string | undefined {
  const { transactionId } = body;
  return typeof transactionId === 'string' && transactionId !== '' ? transactionId : undefined;
}
