import { BREAKS } from './broken';
import { clustersIn, EVIDENCE, rateOf } from './linker';
import { type DumpWorld, liveThrough } from './world';

const PEOPLE = 40;
const ANONYMOUS = process.env.LONG === '1' ? 200 : 60;
/** As often as chance, and a little. */
const MOST = 1 / PEOPLE + 0.05;

/** Whoever gets hold of the database and the files, and not of the key. */
describe('a dump without the key', () => {
  let world: DumpWorld;
  beforeAll(async () => {
    world = await liveThrough(PEOPLE, ANONYMOUS);
  });

  test('has no contact, hidden word, note or real name', () => {
    const text = JSON.stringify(world.dump.collections) + world.dump.files;
    expect(world.canaries.length).toBeGreaterThan(3 * ANONYMOUS);
    expect(world.canaries.filter((word) => text.includes(word))).toEqual([]);
  });

  test('has no openid of a writer with anything about an anonymous appeal', () => {
    const clusters = clustersIn(world.dump);
    expect(clusters.flatMap(({ appeals }) => appeals)).toHaveLength(ANONYMOUS);
    const text = JSON.stringify(clusters.map(({ documents }) => documents));
    expect(world.writers.filter(({ openid }) => text.includes(openid))).toEqual([]);
  });

  test.each(Object.entries(EVIDENCE))('%s: names writers as chance does', (_name, evidence) => {
    expect(rateOf(evidence, world)).toBeLessThanOrEqual(MOST);
  });

  test.each(Object.entries(BREAKS))(
    '%s: the same linker names more of them',
    (_name, { how, found, isWeak = false }) => {
      const evidence = EVIDENCE[found];
      if (!evidence) throw new Error(found);
      const rate = rateOf(evidence, { ...world, dump: how(world) });
      expect(rate).toBeGreaterThan(isWeak ? rateOf(evidence, world) + 0.002 : 2 * MOST);
    },
  );
});
