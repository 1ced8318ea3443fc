import type { CsvProblem, CsvRow } from '../../cloudfunctions/lib/csv/read';
import type { PersonRecord, PlaceRecord } from '../../cloudfunctions/lib/people';
import { type PlaceLevel, ROLES, type Role, roleKey } from '../../domain/people';
import { isPost, POSTS } from '../../domain/places/posts';
import { PLACE_LEVEL_NAMES } from '../../src/setup/text';
import { firstRows, problemsAt } from './problems';
import { DUTY_NAMES, ROSTER_TEXT, STAFF_TITLES } from './text';

export type StaffRow = CsvRow<keyof typeof STAFF_TITLES>;
type Cells = StaffRow['cells'];

type Rows = ReadonlyMap<string, StaffRow>;

const MOST_LETTERS = 20;
const OPENID = /^[\w-]{6,64}$/;

/** What is wrong with the table of staff; `places` are those of the other table. */
export function problemsOfStaff(
  rows: readonly StaffRow[],
  places: readonly Pick<PlaceRecord, '_id' | 'level'>[],
): CsvProblem[] {
  const levels = new Map(places.map(({ _id, level }) => [_id, level]));
  const byOpenid = firstRows(rows, ({ openid }) => openid);
  const byPost = firstRows(rows, postKey);
  return rows.flatMap((row) =>
    problemsAt(row.row, [
      problemOfName(row, byOpenid),
      roleOf(row.cells.role) ? null : ROSTER_TEXT.unknownRole(row.cells.role),
      problemOfPlace(row.cells, levels),
      problemOfOpenid(row.cells),
      problemOfPost(row, byPost),
    ]),
  );
}

/**
 * The documents of `people`, one for each openid. Nobody agrees to the terms for somebody else, so consent and home are
 * empty: each person agrees and joins in the app.
 */
export function personRecords(rows: readonly StaffRow[]): PersonRecord[] {
  const openids = [...new Set(rows.map(({ cells }) => cells.openid))].filter((id) => id !== '');
  return openids.map((_id) => {
    const own = rows.filter(({ cells }) => cells.openid === _id).map(({ cells }) => cells);
    return {
      _id,
      displayName: own[0]?.name ?? '',
      nickname: null,
      roles: own.map(({ role, placeId }) => roleKey(roleOf(role) ?? 'resident', placeId)),
      path: null,
      pathNames: null,
      consent: null,
      joinedAt: null,
    };
  });
}

/** The names of those whose openid nobody has filled in yet. */
export function namesWithoutOpenid(rows: readonly StaffRow[]): string[] {
  const names = rows.filter(({ cells }) => cells.openid === '').map(({ cells }) => cells.name);
  return [...new Set(names)];
}

/** One post of one person. */
function postKey({ name, role, placeId, openid }: Cells): string {
  return JSON.stringify([name, role, placeId, openid]);
}

function roleOf(name: string): Role | undefined {
  return ROLES.find((role) => DUTY_NAMES[role] !== undefined && DUTY_NAMES[role] === name);
}

/** Where a role can be held: a post in one level, the others in a community or the city. */
function levelsOf(role: Role): readonly PlaceLevel[] {
  return isPost(role) ? [POSTS[role].place] : ['community', 'city'];
}

function problemOfName({ cells: { name, openid } }: StaffRow, byOpenid: Rows): string | null {
  if (name === '') return ROSTER_TEXT.missing(STAFF_TITLES.name);
  if (name.length > MOST_LETTERS) return ROSTER_TEXT.tooLong(STAFF_TITLES.name, MOST_LETTERS);
  const first = openid === '' ? undefined : byOpenid.get(openid);
  if (!first || first.cells.name === name) return null;
  return ROSTER_TEXT.otherName(first.cells.name, first.row);
}

function problemOfPlace(
  { role: roleName, placeId }: Cells,
  levels: ReadonlyMap<string, PlaceLevel>,
): string | null {
  if (placeId === '') return ROSTER_TEXT.missing(STAFF_TITLES.placeId);
  const level = levels.get(placeId);
  if (level === undefined) return ROSTER_TEXT.unknownPlace(placeId);
  const role = roleOf(roleName);
  if (role === undefined || levelsOf(role).includes(level)) return null;
  const wanted = levelsOf(role).map((possible) => PLACE_LEVEL_NAMES[possible]);
  return ROSTER_TEXT.wrongPlace(roleName, wanted.join('或'), PLACE_LEVEL_NAMES[level]);
}

function problemOfOpenid({ openid }: Cells): string | null {
  return openid === '' || OPENID.test(openid) ? null : ROSTER_TEXT.badOpenid;
}

function problemOfPost({ row, cells }: StaffRow, byPost: Rows): string | null {
  const first = byPost.get(postKey(cells))?.row ?? row;
  return first < row ? ROSTER_TEXT.doublePost(first) : null;
}
