import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ACTS, type Act } from '.';

const ROOT = resolve(__dirname, '../../..');
/** The rooms of the appeals. */
const ROOMS = [
  'contract/appeal',
  'domain/appeal',
  'cloudfunctions/appeal',
  'src/features/appeal',
  'src/features/desk',
];
/** A new act costs as many files, and no table elsewhere: its records, its action, the contract, the lists. */
const MOST = 10;

/** These words also name a document, a clock, a state or a button; of such acts only `appeal.<act>` is counted. */
const ALSO_OTHER_THINGS: readonly Act[] = [
  'submit',
  'record',
  'respond',
  'resolve',
  'pause',
  'overdue',
  'hide',
];

/** What is shipped: no tests, and nothing that only tests read. */
const SHIPPED = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|scenario)\.tsx?$/.test(path))
    .map((path) => join(ROOT, room, path)),
).map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));

/** Finds the act as a quoted name, as the key of a table, or as the file that is imported. */
function patternOf(act: Act): RegExp {
  if (ALSO_OTHER_THINGS.includes(act)) return new RegExp(`['"]appeal\\.${act}['"]`);
  const file = act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new RegExp(`['"](appeal\\.)?${act}['"]|^\\s*${act}:|(acts|actions|\\.)/${file}['"]`, 'm');
}

test.each(ACTS)('%s stands in few files: what is said of it is said in its record', (act) => {
  const pattern = patternOf(act);
  const found = SHIPPED.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  expect(found.length > MOST ? found : []).toEqual([]);
});

test('an act is found in its records and in the lists', () => {
  const pattern = patternOf('sendBack');
  const found = SHIPPED.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  expect(found.sort()).toEqual([
    'cloudfunctions/appeal/actions/send-back.ts',
    'cloudfunctions/appeal/main.ts',
    'contract/appeal/passing.ts',
    'domain/appeal/acts/index.ts',
    'src/features/appeal/acts/index.ts',
    'src/features/appeal/acts/send-back.ts',
  ]);
});
