import {
  type CsvProblem,
  type CsvTable,
  readCsv,
  sayProblem,
} from '../../cloudfunctions/lib/csv/read';
import type { PersonRecord, PlaceRecord } from '../../cloudfunctions/lib/people';
import { placeRecords, problemsOfPlaces } from './places';
import { namesWithoutOpenid, personRecords, problemsOfStaff } from './staff';
import { PLACE_TITLES, ROSTER_TEXT, STAFF_TITLES } from './text';

const LIMITS = { megabytes: 5, rows: 20_000 };

/** The documents of two tables, or all that is wrong with them. */
type Roster =
  | { problems: string[] }
  | {
      places: PlaceRecord[];
      people: PersonRecord[];
      /** Staff without an openid, by name. */
      waiting: string[];
    };

/** Reads the table of places and the table of staff. One problem, and there are no documents. */
export function readRoster(placeBytes: Uint8Array, staffBytes: Uint8Array): Roster {
  const placeTable = readCsv(placeBytes, PLACE_TITLES, LIMITS);
  const staffTable = readCsv(staffBytes, STAFF_TITLES, LIMITS);
  const placeRows = rowsOf(placeTable);
  const staffRows = rowsOf(staffTable);
  const wrongPlaces = [...problemsOf(placeTable), ...problemsOfPlaces(placeRows)];
  const places = wrongPlaces.length === 0 ? placeRecords(placeRows) : null;
  /** While the places are wrong, many rows of staff would be. */
  const wrongStaff = places === null ? [] : problemsOfStaff(staffRows, places);
  const problems = [
    ...said(ROSTER_TEXT.places, wrongPlaces),
    ...said(ROSTER_TEXT.staff, [...problemsOf(staffTable), ...wrongStaff]),
  ];
  if (places === null || problems.length > 0) return { problems };
  const waiting = namesWithoutOpenid(staffRows);
  return { places, people: personRecords(staffRows), waiting };
}

function rowsOf<K extends string>(table: CsvTable<K>) {
  return 'rows' in table ? table.rows : [];
}

function problemsOf<K extends string>(table: CsvTable<K>): CsvProblem[] {
  return 'problems' in table ? table.problems : [];
}

function said(table: string, problems: readonly CsvProblem[]): string[] {
  return problems.map((problem) => `${table} ${sayProblem(problem)}`);
}
