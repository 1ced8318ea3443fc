import type { MailboxRecord } from '../../cloudfunctions/notice/mailbox';
import type { Input } from '../../contract';
import { NO_CREDITS } from '../../domain/notice/credits';
import { DEFAULT_SETTINGS } from '../../domain/notice/settings';
import {
  CONSENT_VERSION,
  PLACE_LEVELS,
  type PlaceLevel,
  type PlacePath,
  type RoleKey,
} from '../../domain/people';

/** Staff of the small world; residents come in by the front door (`settle`). */
export const PEOPLE = {
  gridWorker: 'o-test-grid-worker',
  otherGridWorker: 'o-test-other-grid-worker',
  desk: 'o-test-desk',
  secretary: 'o-test-secretary',
  streetLeader: 'o-test-street-leader',
  cityAdmin: 'o-test-city-admin',
} as const;

/** After whatever a test tells: `until` of who has seen everything. */
export const MUCH_LATER = '2099-12-31T00:00:00.000Z';

export const GRID_ID = 'jiefang-1';
export const OTHER_GRID_ID = 'jiefang-2';

const PLACES: readonly { _id: string; name: string; level: PlaceLevel; parentId: string | null }[] =
  [
    { _id: 'zhumadian', name: '驻马店市', level: 'city', parentId: null },
    { _id: 'yicheng', name: '驿城区', level: 'county', parentId: 'zhumadian' },
    { _id: 'renmin', name: '人民街道', level: 'street', parentId: 'yicheng' },
    { _id: 'jiefang', name: '解放路社区', level: 'community', parentId: 'renmin' },
    { _id: GRID_ID, name: '第一网格', level: 'grid', parentId: 'jiefang' },
    { _id: OTHER_GRID_ID, name: '第二网格', level: 'grid', parentId: 'jiefang' },
  ];

const GRID_PATH: PlacePath = {
  city: 'zhumadian',
  county: 'yicheng',
  street: 'renmin',
  community: 'jiefang',
  grid: GRID_ID,
};

const GRID_NAMES: PlacePath = {
  city: '驻马店市',
  county: '驿城区',
  street: '人民街道',
  community: '解放路社区',
  grid: '第一网格',
};

const STAFF: readonly { id: string; name: string; role: RoleKey }[] = [
  { id: PEOPLE.gridWorker, name: '网格员 小赵', role: 'grid_worker@jiefang-1' },
  { id: PEOPLE.otherGridWorker, name: '网格员 小钱', role: 'grid_worker@jiefang-2' },
  { id: PEOPLE.desk, name: '值班员 小孙', role: 'community_staff@jiefang' },
  { id: PEOPLE.secretary, name: '周书记', role: 'community_secretary@jiefang' },
  { id: PEOPLE.streetLeader, name: '街道 刘主任', role: 'street_leader@renmin' },
  { id: PEOPLE.cityAdmin, name: '市级平台', role: 'city_admin@zhumadian' },
];

type Document = { _id: string } & Record<string, unknown>;

/** One community with two grids and a person in every post, as the console's import would bring them. */
export function worldDocuments(): Record<'places' | 'people', Document[]> {
  return { places: PLACES.map(placeDocument), people: STAFF.map(staffDocument) };
}

/** What a resident of the small world sends to agree and to join. */
export function settlingInputs(
  nickname: string,
): [Input<'account.consent'>, Input<'account.join'>] {
  return [
    { version: CONSENT_VERSION, idempotencyKey: newKey() },
    { gridId: GRID_ID, nickname, idempotencyKey: newKey() },
  ];
}

/** A fresh idempotency key. */
export function newKey(): string {
  return crypto.randomUUID();
}

function placeDocument(place: (typeof PLACES)[number], order: number): Document {
  const chain = [...PLACES.slice(0, Math.min(order, PLACE_LEVELS.length - 1)), place];
  return {
    ...place,
    order,
    path: Object.fromEntries(chain.map(({ level, _id }) => [level, _id])),
    pathNames: Object.fromEntries(chain.map(({ level, name }) => [level, name])),
  };
}

/** Somebody who agreed and joined long ago, without a post. */
export function residentDocument(id: string, nickname: string): Document {
  const at = '2026-01-05T01:00:00.000Z';
  return {
    _id: id,
    nickname,
    roles: [],
    path: GRID_PATH,
    pathNames: GRID_NAMES,
    consent: { version: CONSENT_VERSION, at },
    joinedAt: at,
  };
}

function staffDocument({ id, name, role }: (typeof STAFF)[number]): Document {
  return { ...residentDocument(id, name), displayName: name, roles: [role] };
}

/** The mailbox of somebody who accepted each template so often; WeChat must be told by `grantSubscription`. */
export function mailboxDocument(openid: string, granted: number): MailboxRecord & Document {
  const own = { ...NO_CREDITS.task, granted };
  return {
    _id: openid,
    version: 1,
    settings: DEFAULT_SETTINGS,
    phoneSealed: null,
    morningAt: null,
    credits: { task: own, progress: own, digest: own },
    pendingDelivery: null,
    deliveryCount: 0,
    unconfirmed: [],
    receiptIds: [],
    keys: [],
  };
}
