import type { AnyStep } from '../../cloudfunctions/lib/scenario';
import type { Envelope } from '../../contract';
import { storedAppeals, storedNotices } from './support/appeal-facts';
import { mutatingScenarios, type NamedScenario } from './support/scenarios';
import { type Scene, Stage } from './support/stage';

/** On a busy machine; idle, the longest takes a tenth of it. */
jest.setTimeout(120_000);

const SEEDS = Array.from({ length: process.env.LONG === '1' ? 40 : 5 }, (_, index) => index + 1);
const RATE = 0.3;
const AT_ONCE = 8;
/** Somebody else's act came first: it is done already, or no longer in these hands. */
const TOO_LATE: readonly string[] = ['WRONG_STATE', 'FORBIDDEN'];

/** Every third operation in a transaction meets a conflict; what is done, and how often, stays the same. */
describe('conflict storms', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const storm = (seed: number) => stage.devcloud.faults.set({ seed, conflictRate: RATE });
  const conflicts = () => stage.devcloud.faults.report().acted.conflicts;
  const usesTransactions = ({ act }: NamedScenario) => act.action.startsWith('appeal.');

  test.each(mutatingScenarios())(
    '$name: alone',
    async (scenario) => {
      const { given, act } = scenario;
      const scene = await stage.prepare(given);
      const calm = await stage.perform(act, scene);
      let met = 0;
      for (const seed of SEEDS) {
        await stage.restore(scene);
        storm(seed);
        const outcome = await stage.perform(act, scene);
        expect({ seed, ...outcome }).toEqual({ seed, ...calm });
        met += conflicts();
      }
      expect(met > 0).toBe(usesTransactions(scenario));
    },
    20_000 * SEEDS.length,
  );

  test.each(mutatingScenarios())('$name: eight times at once, one key', async ({ given, act }) => {
    const scene = await stage.prepare(given);
    const calm = await stage.perform(act, scene);
    await stage.restore(scene);
    storm(1);
    const answers = await atOnce(act, scene, () => 'the-act-itself');
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(await stage.perform(act, scene)).toEqual(calm);
  });

  test.each(mutatingScenarios())('$name: eight at once, each its own key', async (scenario) => {
    const { given, act } = scenario;
    const scene = await stage.prepare(given);
    const before = countKept();
    storm(2);
    const keys = Array.from({ length: AT_ONCE }, (_, index) => `competing-${index}`);
    const answers = await atOnce(act, scene, (index) => keys[index] ?? '');
    const done = keys.filter((_, index) => answers[index]?.ok);
    expect(done.length).toBeGreaterThan(0);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(refused.filter((code) => !TOO_LATE.includes(code))).toEqual([]);
    if (!usesTransactions(scenario)) return expect(done).toEqual(keys);
    const entries = storedAppeals(stage).flatMap(({ timeline }) => timeline);
    const kept = entries.filter(({ key }) => keys.includes(key ?? '')).map(({ key }) => key);
    expect(kept.sort()).toEqual(done);
    expect(countKept()).toEqual({
      entries: before.entries + done.length,
      notices: before.notices + done.length,
    });
  });

  const countKept = () => ({
    entries: storedAppeals(stage).flatMap(({ timeline }) => timeline).length,
    notices: storedNotices(stage).length,
  });

  const atOnce = (
    act: AnyStep,
    { known }: Scene,
    keyOf: (index: number) => string,
  ): Promise<Envelope<unknown>[]> =>
    Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) => stage.insist(act, known, keyOf(index))),
    );
});
