import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openFunctionCloud } from '../../support/function-cloud';
import { newDataDir } from '../../support/start-cloud';
import { newKey } from '../../support/world';
import { Life } from './life';
import { numbersFrom, type Visit, type Writer, writerOf } from './writers';

export type { Writer } from './writers';

export type Document = { _id: string } & Record<string, unknown>;
/** What somebody sees who has the database and the files, and no key. */
export interface Dump {
  /** By collection, in the order in which they are stored. */
  collections: Readonly<Record<string, readonly Document[]>>;
  /** The bytes of all files, one after the other. */
  files: string;
}

export interface DumpWorld {
  writers: readonly Writer[];
  /** The openid of the writer of each anonymous appeal, by its number. */
  truth: ReadonlyMap<string, string>;
  /** Words that stand nowhere in a dump. */
  canaries: readonly string[];
  dump: Dump;
}

const FIRST_DAY = Date.parse('2026-03-02T00:00:00.000Z');
const DAY_MS = 86_400_000;
const DAYS = 3;

/** People write, by name and anonymously, each at times of their own; staff handle it; people read when they like. */
export async function liveThrough(people: number, anonymous: number): Promise<DumpWorld> {
  const dataDir = newDataDir();
  const cloud = await openFunctionCloud({ dataDir });
  try {
    const dice = numbersFrom(20_260_302);
    const writers = Array.from({ length: people }, (_, number) => writerOf(number));
    for (const { openid, nickname, realName } of writers) {
      await cloud.settle(openid, nickname);
      const home = { gridId: 'jiefang-1', nickname, realName, idempotencyKey: newKey() };
      await cloud.call(openid, 'account.join', home);
    }
    const life = new Life(cloud, dice);
    for (const visit of visitsOf(writers, anonymous, dice)) await life.visit(visit);
    await life.end(writers, 2);
    const collections = Object.fromEntries(
      cloud.devcloud.admin
        .collections()
        .map((name) => [name, cloud.devcloud.admin.exportDocuments(name) as Document[]]),
    );
    const canaries = [...life.canaries, ...writers.map(({ realName }) => realName)];
    return {
      writers,
      truth: life.truth,
      canaries,
      dump: { collections, files: filesIn(join(dataDir, 'files')) },
    };
  } finally {
    await cloud.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Some write more than others. There are half as many visits by name, all at times by chance. */
function visitsOf(writers: readonly Writer[], anonymous: number, dice: () => number): Visit[] {
  const all = [
    ...Array.from({ length: anonymous }, () => true),
    ...Array.from({ length: Math.ceil(anonymous / 2) }, () => false),
  ];
  const whose = all.map((isAnonymous) => {
    const writer = writers[Math.floor(dice() * writers.length)];
    if (!writer) throw new Error('Nobody writes');
    return { writer, isAnonymous, at: FIRST_DAY + Math.floor(dice() * DAYS * DAY_MS) };
  });
  return whose.sort((one, other) => one.at - other.at);
}

function filesIn(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1')).join('\n');
}
