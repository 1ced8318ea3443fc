import { sideBySide } from './batch';

const items = Array.from({ length: 20 }, (_, index) => index);

describe('work side by side', () => {
  let clock = 0;
  beforeEach(() => {
    clock = 0;
    jest.spyOn(Date, 'now').mockImplementation(() => clock);
  });
  afterEach(() => jest.restoreAllMocks());

  /** Each takes a second; the ones that were begun. */
  const workUntil = async (endAt?: number) => {
    const begun: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      clock += 1_000;
    };
    await sideBySide(items, work, endAt);
    return begun;
  };

  test('without an end all is done', async () => {
    expect(await workUntil()).toEqual(items);
  });

  test.each([
    [12_500, 13],
    [5_000, 5],
    [1, 1],
    [0, 0],
  ])('with the end at %d ms, %d are begun and no more', async (endAt, many) => {
    expect(await workUntil(endAt)).toEqual(items.slice(0, many));
  });

  test('eight run at once, the next begins when one ends', async () => {
    const ends: (() => void)[] = [];
    const all = sideBySide(items, () => new Promise<void>((end) => ends.push(end)));
    expect(ends).toHaveLength(8);
    ends[3]?.();
    await Promise.resolve();
    expect(ends).toHaveLength(9);
    for (let at = 0; at < items.length; at += 1) {
      ends[at]?.();
      await Promise.resolve();
    }
    await all;
  });
});
