import { nextKeys, type StoredKey } from './next-keys';

const one: StoredKey = { id: 1, key: 'one' };
const two: StoredKey = { id: 2, key: 'two' };

describe('a change of keys', () => {
  const step = (keys: readonly StoredKey[], isDropping = false) =>
    nextKeys(keys, { newKey: 'two', isDropping });

  test('a new key opens first, then it seals, and then the older ones may go', () => {
    expect(step([one])).toEqual({ step: 'opens', keys: [one, two] });
    expect(step([one, two])).toEqual({ step: 'seals', keys: [two, one] });
    expect(step([two, one], true)).toEqual({ step: 'dropped', keys: [two] });
  });

  test('no further key comes while texts may wait for this one', () => {
    expect(step([two, one])).toEqual({ step: 'waits', keys: [two, one] });
  });

  test('no key is dropped before the newest one seals', () => {
    expect(step([one, two], true)).toEqual({ step: 'refused', keys: [one, two] });
  });

  test('without a data key there is nothing to change', () => {
    expect(step([])).toEqual({ step: 'refused', keys: [] });
  });
});
