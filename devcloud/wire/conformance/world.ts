import type cloudSdk from 'wx-server-sdk';
import { type CloudUnderTest, openCloud } from '../testing/cloud-under-test';
import type { Doc, SdkDatabase } from '../testing/sdk';

/** Functions are deployed with these three SDKs. */
export type SdkVersion = '2.6.3' | '3.0.4' | '4.0.2';

/** The vendor's types know only the `command` of years ago. */
type CommandName =
  | ('eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'all' | 'elemMatch' | 'exists')
  | ('size' | 'mod' | 'and' | 'or' | 'nor' | 'not' | 'expr' | 'jsonSchema' | 'text' | 'geoNear')
  | ('geoWithin' | 'geoIntersects' | 'set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename')
  | ('bit' | 'push' | 'pop' | 'shift' | 'unshift' | 'pull' | 'pullAll' | 'addToSet');

interface Operand {
  and(...operands: unknown[]): Operand;
  or(...operands: unknown[]): Operand;
}

type Expression = (operand: unknown) => unknown;

/** A row works with the SDK as a function sees it, and with the cloud behind it. */
export interface World {
  version: SdkVersion;
  sdk: typeof cloudSdk;
  db: SdkDatabase;
  _: Record<CommandName, (...operands: unknown[]) => Operand>;
  $: Record<string, Expression>;
  cloud: CloudUnderTest;
}

/** One assertion about the wire: its text, its source, and its check. */
export interface Row {
  title: string;
  /** A heading of `docs/devcloud.md`, or the vendor's document. */
  cites: string;
  /** Documents of `things`, `d0` first. */
  documents: readonly Doc[];
  act: (world: World) => Promise<unknown>;
  expected: unknown;
  /** The result with another SDK than 4.0.2, where it differs. */
  older?: unknown;
}

const OPEN_APIS = [
  'subscribeMessage.send',
  'security.msgSecCheck',
  'security.mediaCheckAsync',
  'wxacode.get',
];

/** Starts a cloud for one version of the SDK. */
export async function openWorld(version: SdkVersion, sdk: typeof cloudSdk): Promise<World> {
  const unique = {
    collection: 'unique',
    name: 'phone',
    fields: [{ field: 'phone', order: 1 as const }],
  };
  const cloud = await openCloud({
    collections: ['things', 'others', 'unique'],
    indexes: [{ ...unique, unique: true }],
    openapi: OPEN_APIS,
  });
  const settings: object = { env: sdk.DYNAMIC_CURRENT_ENV };
  sdk.init(settings);
  const options: object = { throwOnNotFound: false };
  const database: unknown = sdk.database(options);
  const db = database as SdkDatabase;
  const command: unknown = db.command;
  const _ = command as World['_'];
  const aggregate: unknown = db.command.aggregate;
  return { version, sdk, db, _, $: aggregate as World['$'], cloud };
}

/** Runs every row on documents of its own. */
export function checkRows(
  open: () => Promise<World>,
  groups: Record<string, readonly Row[]>,
): void {
  let world: World;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world.cloud.close());

  for (const [group, rows] of Object.entries(groups)) {
    describe(group, () => {
      test.each(rows.map((row) => [`${row.title} (${row.cites})`, row] as const))(
        '%s',
        async (_title, row) => {
          resetDocuments(world, row.documents);
          const { expected, older = expected } = row;
          expect(await row.act(world)).toEqual(world.version === '4.0.2' ? expected : older);
        },
      );
    });
  }
}

function resetDocuments({ cloud }: World, documents: readonly Doc[]): void {
  cloud.admin.clear();
  const named = documents.map((document, at) => ({ _id: `d${at}`, ...document }));
  cloud.admin.importDocuments('things', named);
}

/** The error of a refused call, with the parts by which functions tell errors apart. */
export async function refusal(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    const { errCode, code, message } = Object(error);
    return { errCode, code, message: String(message) };
  }
  return 'not refused';
}

/** Matches an error with this number whose text holds `text`. It compares `code` only where the SDK passes it on. */
export function refusedWith(errCode: number | undefined, text: string, code?: string): unknown {
  return { errCode, code, message: expect.stringContaining(text) };
}
