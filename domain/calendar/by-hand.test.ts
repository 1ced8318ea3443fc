import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const ROOMS = ['src', 'domain', 'cloudfunctions', 'contract'];

/** Dates that are parsed, built, moved or shown without `beijing-time`. */
const BY_HAND =
  /Date\.(parse|UTC)\b|new Date\b|\b[gs]etUTC|\bget(Hours|Minutes|FullYear|Month|Date|Day)\(|toISOString|toLocale(Date|Time)?String|DateTimeFormat|3_?600_?000|\b86_?400_?000\b/;

/** Each with its reason; docs/adr has them in words. */
const ALLOWED: Readonly<Record<string, string>> = {
  'domain/calendar/beijing-time.ts': 'the file that does it for all, with dayjs',
  'domain/calendar/working-days.ts': 'days are walked by their number, for speed',
  'src/platform/faults/fault-gate.ts': 'how often a fault is told, by a stopwatch; no date',
};

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(path) && !/\.(test|scenario)\.tsx?$/.test(path) ? [path] : [];
  });
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

const isByHand = (source: string) => BY_HAND.test(withoutComments(source));

test('dates are counted by hand only in the files that have a reason', () => {
  const found = ROOMS.flatMap(filesIn).filter((path) =>
    isByHand(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
});

test.each([
  'const due = Date.parse(dueAt);',
  'const now = new Date();',
  'const day = 24 * 3_600_000;',
  'return at.getUTCHours();',
  'const at = date.toISOString();',
])('%s is by hand', (source) => {
  expect(isByHand(source)).toBe(true);
});

test.each(['const startedAt = Date.now();', '/** As new Date() would. */', 'later(now, LIFE)'])(
  '%s is not',
  (source) => {
    expect(isByHand(source)).toBe(false);
  },
);
