import {
  CONSENT_VERSION,
  PLACE_LEVELS,
  type PlaceLevel,
  type PlacePath,
  type Role,
  type RoleKey,
  roleKey,
} from '../../../domain/people';

export type Document = { _id: string } & Record<string, unknown>;

/** Where something is, seen from the first grid: there, elsewhere in the city, or in another city. */
export const SPOTS = ['here', 'elsewhere', 'away'] as const;
export type Spot = (typeof SPOTS)[number];

/** A person to be made; without a home they have not joined, without consent there is no document. */
export interface Somebody {
  id: string;
  nickname: string;
  home: Spot;
  roles?: readonly RoleKey[];
}

const NAMES: Record<PlaceLevel, string> = {
  city: '市',
  county: '区',
  street: '街道',
  community: '社区',
  grid: '网格',
};

/** Two grids of one community; another community, another street; and one line of places in another city. */
const LINES = {
  grid: ['c1', 'c1-d1', 'c1-d1-s1', 'c1-d1-s1-m1', 'c1-d1-s1-m1-g1'],
  nextGrid: ['c1', 'c1-d1', 'c1-d1-s1', 'c1-d1-s1-m1', 'c1-d1-s1-m1-g2'],
  nextCommunity: ['c1', 'c1-d1', 'c1-d1-s1', 'c1-d1-s1-m2', 'c1-d1-s1-m2-g1'],
  nextStreet: ['c1', 'c1-d1', 'c1-d1-s2', 'c1-d1-s2-m1', 'c1-d1-s2-m1-g1'],
  away: ['c2', 'c2-d1', 'c2-d1-s1', 'c2-d1-s1-m1', 'c2-d1-s1-m1-g1'],
} as const;
type Line = keyof typeof LINES;

/** Where a person of this place lives. */
const HOMES: Record<Spot, Line> = { here: 'grid', elsewhere: 'nextCommunity', away: 'away' };

/** For each role the nearest place that is not responsible, and the level that the role is held on. */
const SEATS: Record<Role, { level: PlaceLevel; next: Line }> = {
  resident: { level: 'community', next: 'nextCommunity' },
  grid_worker: { level: 'grid', next: 'nextGrid' },
  community_staff: { level: 'community', next: 'nextCommunity' },
  community_secretary: { level: 'community', next: 'nextCommunity' },
  street_leader: { level: 'street', next: 'nextStreet' },
  city_admin: { level: 'city', next: 'away' },
  volunteer: { level: 'community', next: 'nextCommunity' },
  professional: { level: 'community', next: 'nextCommunity' },
};

/** A tree of places of its own, so that several towns in one cloud know nothing of each other. */
export class Town {
  constructor(readonly prefix: string) {}

  get cityId(): string {
    return this.#path('grid').city;
  }

  /** The grid that people of this home live in. */
  homeGrid(home: Spot): string {
    return this.#path(HOMES[home]).grid;
  }

  places(): Document[] {
    const lines = Object.keys(LINES) as Line[];
    const all = lines.flatMap((line) => PLACE_LEVELS.map((_, depth) => this.#place(line, depth)));
    return [...new Map(all.map((place) => [place._id, place])).values()];
  }

  /** The role key of somebody who holds the role there. */
  seat(role: Role, spot: Spot): RoleKey {
    const { level, next } = SEATS[role];
    const line = spot === 'here' ? 'grid' : spot === 'away' ? 'away' : next;
    return roleKey(role, this.#path(line)[level]);
  }

  /** The document of somebody who agreed and joined. */
  person({ id, nickname, home, roles = [] }: Somebody): Document {
    const at = '2026-01-05T01:00:00.000Z';
    return {
      _id: id,
      nickname,
      roles: [...roles],
      path: this.#path(HOMES[home]),
      pathNames: this.#names(HOMES[home]),
      consent: { version: CONSENT_VERSION, at },
      joinedAt: at,
    };
  }

  #place(line: Line, depth: number): Document {
    const levels = PLACE_LEVELS.slice(0, depth + 1);
    const [path, names] = [this.#path(line), this.#names(line)];
    const level = PLACE_LEVELS[depth] ?? 'city';
    const above = PLACE_LEVELS[depth - 1];
    return {
      _id: path[level],
      name: names[level],
      level,
      parentId: above ? path[above] : null,
      order: Number(path[level].at(-1)),
      path: Object.fromEntries(levels.map((one) => [one, path[one]])),
      pathNames: Object.fromEntries(levels.map((one) => [one, names[one]])),
    };
  }

  #path(line: Line): PlacePath {
    const [city, county, street, community, grid] = LINES[line].map((id) => this.prefix + id);
    return { city, county, street, community, grid } as PlacePath;
  }

  #names(line: Line): PlacePath {
    const path = this.#path(line);
    const named = PLACE_LEVELS.map((level) => [level, `${NAMES[level]}${path[level]}`]);
    return Object.fromEntries(named) as PlacePath;
  }
}
