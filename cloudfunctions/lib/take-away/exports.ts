import { later } from '../../../domain/calendar/beijing-time';
import type { ActorRecord } from '../act/record';
import { collection } from '../db/collection';
import { type Refusal, refuse } from '../errors';
import { countNow } from '../limits/limited';
import { idFrom } from '../seal';
import type { MemberCall } from '../serve';
import type { ThingRef } from '../thing';
import { type DayFile, dayLinks, storeDayFiles } from './day-files';

const LIFE = { days: 1 };
const SHOWN = 10;

/** 导出记录: somebody took data away. It stays when the files are gone. */
interface ExportRecord {
  _id: string;
  thing: ThingRef;
  /** Which part of the thing: a month. */
  part: string;
  by: ActorRecord;
  at: string;
  recency: string;
  /** When the files end. */
  until: string;
  /** Null until the files are stored. */
  fileIds: string[] | null;
  /** How many rows are in the files, and how many more there were. */
  rows: number;
  left: number;
}

const exportLog = collection<ExportRecord>('exports');

/** What is exported, and by which key. */
interface ExportOrder extends Pick<ExportRecord, 'thing' | 'part' | 'by'> {
  key: string;
}

/** The content of an export. */
export interface ExportContent extends Pick<ExportRecord, 'rows' | 'left'> {
  files: DayFile[];
}

export interface Exported extends ExportRecord {
  links: string[];
}

/**
 * Logs the export, then makes and stores its files. The same key answers with the files that the first call made. The
 * key is refused when it was used for something else or when its files have ended.
 */
export async function exportOnce(
  { key, ...order }: ExportOrder,
  make: () => Promise<ExportContent>,
  { openid, now: at }: MemberCall,
): Promise<Exported | Refusal<'CONFLICT'>> {
  const _id = idFrom('export', openid, key);
  const begun: ExportRecord = {
    ...{ _id, ...order, at, recency: `${at}~${_id}`, until: later(at, LIFE) },
    ...{ fileIds: null, rows: 0, left: 0 },
  };
  await countNow(async () => (await exportLog.find(_id)) !== null);
  const isFirst = await exportLog.insertOnce(begun);
  const logged = isFirst ? begun : await exportLog.find(_id);
  if (!logged || !isSame(logged, order)) return refuse('CONFLICT');
  const done = logged.fileIds ? logged : await finish(logged, await make(), { openid, key });
  const links = await dayLinks(done.fileIds ?? [], { now: at, until: done.until });
  return links ? { ...done, links } : refuse('CONFLICT');
}

/** Who took data of the thing away, the latest first. One request. */
export function exportsOf({ type, id }: ThingRef): Promise<ExportRecord[]> {
  return exportLog.list(
    { 'thing.type': type, 'thing.id': id },
    { orderBy: ['recency', 'desc'], limit: SHOWN },
  );
}

function isSame({ thing, part }: ExportRecord, order: Omit<ExportOrder, 'key'>): boolean {
  const isSameThing = thing.type === order.thing.type && thing.id === order.thing.id;
  return isSameThing && part === order.part;
}

async function finish(
  logged: ExportRecord,
  { files, rows, left }: ExportContent,
  { openid: personId, key }: { openid: string; key: string },
): Promise<ExportRecord> {
  const fileIds = await storeDayFiles(files, { personId, key, until: logged.until });
  await exportLog.update(logged._id, { fileIds, rows, left });
  return { ...logged, fileIds, rows, left };
}
