import { type ActionName, contract } from '../../contract';
import { ROLES, type RoleKey } from '../../domain/people';
import { RESIDENTS, STAFF, staffDocuments } from './people';
import { locateGrid, PLACES } from './places';
import { SAVED_SETTINGS } from './settings';
import { STORIES } from './stories';
import { type ActStep, type Story, writerOf } from './story';

const ID = /^[\w-]{1,64}$/;
const placeIds = new Set(PLACES.map(({ _id }) => _id));
const heldRoles = new Set<RoleKey>(STAFF.flatMap(({ roles }) => roles));
const everyone = [...STAFF, ...RESIDENTS];
const personIds = new Set(everyone.map(({ id }) => id));

describe('places', () => {
  test('have unique ids that the contract takes', () => {
    expect(placeIds.size).toBe(PLACES.length);
    for (const id of placeIds) expect(id).toMatch(ID);
  });

  test.each(PLACES.map((place) => [place._id, place] as const))(
    '%s: its path is its parent’s path and itself',
    (_id, { parentId, level, path, pathNames, name }) => {
      const parent = PLACES.find((place) => place._id === parentId);
      expect(parentId === null).toBe(level === 'city');
      expect(path).toEqual({ ...parent?.path, [level]: _id });
      expect(pathNames).toEqual({ ...parent?.pathNames, [level]: name });
    },
  );

  test('end in a grid everywhere, so that nobody who joins is stuck halfway', () => {
    const parents = new Set(PLACES.map(({ parentId }) => parentId));
    const ends = PLACES.filter(({ _id }) => !parents.has(_id));
    expect(ends.map(({ level }) => level)).toEqual(ends.map(() => 'grid'));
  });

  test('have gaps: a grid without grid worker beside one that has, a community without desk', () => {
    expect(heldRoles).toContain('grid_worker@wenhua-1');
    expect(heldRoles).not.toContain('grid_worker@wenhua-2');
    expect(heldRoles).toContain('community_secretary@tongda');
    expect(heldRoles).not.toContain('community_staff@tongda');
  });
});

describe('people', () => {
  test('are at least thirty, all different, with ids that the contract takes', () => {
    expect(everyone.length).toBeGreaterThanOrEqual(30);
    expect(personIds.size).toBe(everyone.length);
    for (const id of personIds) expect(id).toMatch(ID);
  });

  test('hold roles in places that exist and are of the right level', () => {
    const levels = {
      resident: 'grid',
      grid_worker: 'grid',
      community_staff: 'community',
      community_secretary: 'community',
      street_leader: 'street',
      city_admin: 'city',
    } as const;
    for (const key of heldRoles) {
      const [role, placeId] = key.split('@');
      const place = PLACES.find(({ _id }) => _id === placeId);
      expect(ROLES).toContain(role);
      expect(place).toBeDefined();
      const level = Object.entries(levels).find(([name]) => name === role)?.[1];
      if (level) expect([key, place?.level]).toEqual([key, level]);
    }
  });

  test('are of every role, and some hold two', () => {
    const held = new Set([...heldRoles].map((key) => key.split('@')[0]));
    expect([...held, 'resident'].sort()).toEqual([...ROLES].sort());
    expect(STAFF.some(({ roles }) => roles.length > 1)).toBe(true);
  });

  test('live in grids that exist', () => {
    for (const { gridId } of everyone) expect(locateGrid(gridId).path.grid).toBe(gridId);
    expect(() => locateGrid('jiefang')).toThrow('not a grid');
  });

  test('on duty are imported as members with their consent', () => {
    const since = '2026-01-05T01:00:00.000Z';
    const [first] = staffDocuments(since);
    expect(first).toMatchObject({
      _id: 'o-luo-jianguo',
      roles: ['city_admin@zhumadian'],
      path: { city: 'zhumadian', community: 'nanhai', grid: 'nanhai-1' },
      pathNames: { city: '驻马店市', community: '南海社区', grid: '南海社区第一网格' },
      consent: { at: since },
    });
  });
});

describe('what residents and staff say', () => {
  const acts = STORIES.flatMap(({ id, steps }) =>
    steps.flatMap((step, index) =>
      step.act === 'wait' ? [] : [[`${id}-${index}`, step] as const],
    ),
  );

  test('comes from people who exist', () => {
    expect(new Set(STORIES.map(({ id }) => id)).size).toBe(STORIES.length);
    for (const story of STORIES) expect(personIds).toContain(writerOf(story));
    for (const [, { who }] of acts) expect(personIds).toContain(who);
  });

  test.each(RESIDENTS.map((resident) => [resident.id, resident] as const))(
    '%s joins with what the contract takes',
    (_id, { id, ...choice }) => {
      const input = { ...choice, idempotencyKey: `seed-join-${id}` };
      expect(contract['account.join'].input.safeParse(input).error).toBeUndefined();
    },
  );

  test.each(STORIES.map((story) => [story.id, story] as const))(
    '%s: the contract takes the appeal',
    (_id, story) => expect(refusalOf(...beginningOf(story))).toBeUndefined(),
  );

  test.each(acts)('%s: the contract takes the step', (name, step: ActStep) => {
    expect(refusalOf(...callOf(name, step))).toBeUndefined();
  });

  test.each(SAVED_SETTINGS)('the contract takes the settings of $saves.communityId', (settings) => {
    const input = { ...settings.saves, version: 0, idempotencyKey: 'seed-settings' };
    expect(refusalOf('appeal.saveSettings', input)).toBeUndefined();
  });
});

function refusalOf(action: ActionName, input: unknown) {
  return contract[action].input.safeParse(input).error;
}

function beginningOf(story: Story): [ActionName, unknown] {
  const idempotencyKey = `seed-${story.id}-submit`;
  if ('recordedBy' in story) return ['appeal.record', { ...story.writes, idempotencyKey }];
  const { pictures, voiceSeconds, ...words } = story.writes;
  return ['appeal.submit', { ...words, idempotencyKey }];
}

function callOf(name: string, step: ActStep): [ActionName, unknown] {
  const idempotencyKey = `seed-${name}`;
  const one = { appealId: 'a1', idempotencyKey };
  if (step.act === 'claim') {
    return ['appeal.claim', { number: '20261122-7K3F9Q', code: '7K3F9Q7K3F', idempotencyKey }];
  }
  const other = 'intoId' in step.input ? { intoId: 'a2' } : {};
  return [`appeal.${step.act}`, { ...step.input, ...one, ...other }];
}
