import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRoster } from './roster/read-roster';
import { ROSTER_TEXT } from './roster/text';

const TARGET = resolve(__dirname, '../dist/roster');

/**
 * `npm run roster -- places.csv staff.csv`: checks both tables and writes `places.json` and `people.json`, one document
 * a line, as the console of CloudBase imports them. It writes nothing when anything is wrong.
 */
function writeRoster([placeFile, staffFile]: readonly string[]): number {
  if (placeFile === undefined || staffFile === undefined) return fail([ROSTER_TEXT.usage]);
  const roster = readRoster(readFileSync(placeFile), readFileSync(staffFile));
  if ('problems' in roster) {
    return fail([...roster.problems, ROSTER_TEXT.refused(roster.problems.length)]);
  }
  const { places, people, waiting } = roster;
  mkdirSync(TARGET, { recursive: true });
  writeLines('places.json', places);
  writeLines('people.json', people);
  console.log(ROSTER_TEXT.written(places.length, people.length));
  if (waiting.length > 0) console.log(ROSTER_TEXT.waiting(waiting));
  return 0;
}

function writeLines(name: string, documents: readonly object[]): void {
  const lines = documents.map((document) => `${JSON.stringify(document)}\n`);
  writeFileSync(join(TARGET, name), lines.join(''));
}

function fail(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

process.exitCode = writeRoster(process.argv.slice(2));
