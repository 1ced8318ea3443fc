import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Areas } from '../support/areas';
import { chosen } from '../trials/points';
import { openGround } from './open-ground';
import { sightsThatMustBe } from './planted-words';
import { Probes } from './probes';
import { PATIENCE, runs } from './settings';
import { NAMED } from './writers';

/** With `LONG=1` everybody reads again. */
const THIRDS = runs(3, 1);

/** Every action as everybody, on things full of secrets: nobody sees what is not theirs to see. */
export function describeSecrets(areas: Areas): void {
  describe('secrets', () => {
    let probes: Probes;
    beforeAll(async () => {
      probes = await Probes.open(areas, await openGround(areas));
    }, PATIENCE);
    afterAll(() => probes.ground.close());

    testProbes(areas, () => probes);
    for (const { secrets } of areas.judged) secrets?.describeMore?.(() => probes);
    testSights(areas, () => probes);
    testTexts(() => probes);
    testFiles(() => probes);
  });
}

/** Everybody asks everything, in the order in which things end. */
function testProbes(areas: Areas, probesOf: () => Probes): void {
  const endings = areas.judged.flatMap(({ secrets }) => secrets?.endings ?? []);
  const ending = endings.flatMap(({ actions }) => actions);
  const usual = areas.actions.filter((action) => !ending.includes(action));
  const reads = areas.actions.filter((action) => !areas.entryOf(action).mutates);

  /** The times that everything is read again: a third of the people each, not the same in each commit. */
  const readAgain = async (turn: number) => {
    const { columns } = probesOf();
    const leaks: string[] = [];
    const first = turn + chosen(THIRDS, 'read again');
    for (const column of columns.filter((_, place) => (place + first) % THIRDS === 0)) {
      leaks.push(...(await probesOf().askAll(column, reads)));
    }
    return leaks;
  };
  const askAll = async (names: readonly string[]) => {
    const leaks: string[] = [];
    for (const column of probesOf().columns) {
      leaks.push(...(await probesOf().askAll(column, names)));
    }
    return leaks;
  };

  test('every action by everybody', async () => expect(await askAll(usual)).toEqual([]), PATIENCE);

  test(
    'every list and view again, after all that was done',
    async () => {
      await probesOf().ground.clock.advance('5d');
      expect(await readAgain(0)).toEqual([]);
    },
    PATIENCE,
  );

  for (const { title, actions, expectEnded } of endings) {
    test(
      title,
      async () => {
        const leaks = await askAll(actions);
        expectEnded(probesOf().ground);
        expect([...leaks, ...(await readAgain(1))]).toEqual([]);
      },
      PATIENCE,
    );
  }
}

function testSights(areas: Areas, probesOf: () => Probes): void {
  test('the search finds what may be seen', () => {
    const mustBeSeen = areas.judged.flatMap(sightsThatMustBe);
    const seen = probesOf().canaries.rightlySeen;
    expect(mustBeSeen.filter((one) => !seen.has(one))).toEqual([]);
  });
}

function testTexts(probesOf: () => Probes): void {
  test('the log of the functions tells nothing personal', () => {
    const { ground, canaries } = probesOf();
    const log = readFileSync(join(ground.dataDir, 'functions.log'), 'utf8');
    expect(log).toContain('"event":"call"');
    expect(canaries.leaksInText(log)).toEqual([]);
    expect(canaries.planted.filter(({ word }) => log.includes(word))).toEqual([]);
  });

  test('pages for everybody hold no secrets', async () => {
    const { ground, canaries } = probesOf();
    for (const path of ['/', '/phones', '/storage/', '/dev/pages/shared.css']) {
      const text = await (await fetch(ground.url + path)).text();
      expect(canaries.leaksInText(text)).toEqual([]);
    }
  });
}

function testFiles(probesOf: () => Probes): void {
  test('what not everybody may read rests sealed, in every file of the data', () => {
    const { ground, canaries } = probesOf();
    const names = readdirSync(ground.dataDir, { recursive: true, encoding: 'utf8' });
    const files = names.map((name) => join(ground.dataDir, name));
    const bytes = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file));
    const has = (secret: string) => bytes.some((content) => content.includes(secret));
    expect(has(NAMED.nickname)).toBe(true);
    const secrets = [
      ...canaries.planted.flatMap(({ sealed = [] }) => sealed),
      ...canaries.writers.map(({ realName }) => realName),
      ...canaries.personal,
    ];
    expect(secrets.filter(has)).toEqual([]);
  });
}
