import type { CsvProblem, CsvRow } from '../../cloudfunctions/lib/csv/read';
import type { PlaceRecord } from '../../cloudfunctions/lib/people';
import { PLACE_LEVELS, type PlaceLevel, type PlacePath } from '../../domain/people';
import { PLACE_LEVEL_NAMES } from '../../src/setup/text';
import { firstRows, problemsAt } from './problems';
import { PLACE_TITLES, ROSTER_TEXT } from './text';

export type PlaceRow = CsvRow<keyof typeof PLACE_TITLES>;
type Cells = PlaceRow['cells'];

const MOST_LETTERS = 30;
const ID = /^[\w-]{1,64}$/;

/** What is wrong with the table of places. */
export function problemsOfPlaces(rows: readonly PlaceRow[]): CsvProblem[] {
  const byId = firstRows(rows, ({ id }) => id);
  const byName = firstRows(rows, nameKey);
  return rows.flatMap((row) =>
    problemsAt(row.row, [
      problemOfId(row, byId),
      problemOfName(row, byName),
      levelOf(row.cells.level) ? null : ROSTER_TEXT.unknownLevel(row.cells.level),
      problemOfParent(byId, row.cells),
    ]),
  );
}

/** The documents of `places`, in the order of the table; the table has no problems. */
export function placeRecords(rows: readonly PlaceRow[]): PlaceRecord[] {
  const byId = firstRows(rows, ({ id }) => id);
  const children = new Map<string, number>();
  return rows.map(({ cells: { id, name, level, parentId } }) => {
    const order = (children.get(parentId) ?? 0) + 1;
    children.set(parentId, order);
    const line = lineDownTo(id, byId);
    return {
      _id: id,
      name,
      level: knownLevel(level),
      parentId: parentId === '' ? null : parentId,
      order,
      path: alongLine(line, 'id'),
      pathNames: alongLine(line, 'name'),
    };
  });
}

type Rows = ReadonlyMap<string, PlaceRow>;

/** Two places of one parent have different names. */
function nameKey({ parentId, name }: Cells): string {
  return JSON.stringify([parentId, name]);
}

function levelOf(name: string): PlaceLevel | undefined {
  return PLACE_LEVELS.find((level) => PLACE_LEVEL_NAMES[level] === name);
}

/** @throws for a level that the table should not have. */
function knownLevel(name: string): PlaceLevel {
  const level = levelOf(name);
  if (level === undefined) throw new RangeError(`no level: ${name}`);
  return level;
}

/** The places from the city down to this one. */
function lineDownTo(id: string, byId: Rows): Cells[] {
  const place = byId.get(id)?.cells;
  return place ? [...lineDownTo(place.parentId, byId), place] : [];
}

function alongLine(line: readonly Cells[], field: 'id' | 'name'): Partial<PlacePath> {
  return Object.fromEntries(line.map((place) => [knownLevel(place.level), place[field]]));
}

function problemOfId({ row, cells: { id } }: PlaceRow, byId: Rows): string | null {
  if (id === '') return ROSTER_TEXT.missing(PLACE_TITLES.id);
  if (!ID.test(id)) return ROSTER_TEXT.badId(id);
  const first = byId.get(id)?.row ?? row;
  return first < row ? ROSTER_TEXT.doubleId(id, first) : null;
}

function problemOfName({ row, cells }: PlaceRow, byName: Rows): string | null {
  const { name } = cells;
  if (name === '') return ROSTER_TEXT.missing(PLACE_TITLES.name);
  if (name.length > MOST_LETTERS) return ROSTER_TEXT.tooLong(PLACE_TITLES.name, MOST_LETTERS);
  const first = byName.get(nameKey(cells))?.row ?? row;
  return first < row ? ROSTER_TEXT.doubleName(name, first) : null;
}

/** Every place but a city lies in one of the level above: an address has a place on every level. */
function problemOfParent(byId: Rows, { level, parentId }: Cells): string | null {
  const own = levelOf(level);
  if (own === undefined) return null;
  const above = PLACE_LEVELS[PLACE_LEVELS.indexOf(own) - 1];
  if (above === undefined) return parentId === '' ? null : ROSTER_TEXT.cityWithParent;
  if (parentId === '') return ROSTER_TEXT.missing(PLACE_TITLES.parentId);
  const parent = byId.get(parentId)?.cells;
  if (!parent) return ROSTER_TEXT.unknownParent(parentId);
  if (levelOf(parent.level) === above) return null;
  return ROSTER_TEXT.wrongParent(level, PLACE_LEVEL_NAMES[above], parent.level);
}
