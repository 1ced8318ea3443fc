import { roleKey } from '../people';
import { mayBind, mayUnbind } from './group';

const group = { communityId: 'jiefang', boundBy: { id: 'zhao' } };
const taken = { communityId: null, boundBy: null };

describe('a group belongs to one community at a time', () => {
  test.each([
    ['one that nobody knows', null, true],
    ['one of the same community', group, true],
    ['one that was taken off', taken, true],
    ['one of another community', { ...group, communityId: 'xinhua' }, false],
  ])('%s', (_name, before, may) => {
    expect(mayBind(before, 'jiefang')).toBe(may);
  });
});

describe('taking a group off', () => {
  const person = (id: string, ...roles: ReturnType<typeof roleKey>[]) => ({ id, roles });

  test.each([
    ['who bound it', person('zhao', roleKey('grid_worker', 'jiefang-1')), true],
    ['the secretary', person('zhou', roleKey('community_secretary', 'jiefang')), true],
    ['a colleague', person('sun', roleKey('community_staff', 'jiefang')), false],
    ['the secretary next door', person('wu', roleKey('community_secretary', 'xinhua')), false],
  ])('%s', (_name, who, may) => {
    expect(mayUnbind(who, group)).toBe(may);
  });

  test('nobody takes off what is not bound', () => {
    const secretary = person('zhou', roleKey('community_secretary', 'jiefang'));
    expect(mayUnbind(secretary, taken)).toBe(false);
  });
});
