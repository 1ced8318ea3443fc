import type { AnyStep } from '../../cloudfunctions/lib/scenario';
import type { ActionName, Envelope } from '../../contract';
import { storedAppeals, storedNotices } from './support/appeal-facts';
import { comparable } from './support/outcome';
import { mutatingScenarios, type NamedScenario } from './support/scenarios';
import { type Scene, Stage } from './support/stage';

/** On a busy machine; idle, the longest takes a tenth of it. */
jest.setTimeout(120_000);

const SEEDS = Array.from({ length: process.env.LONG === '1' ? 40 : 5 }, (_, index) => index + 1);
const RATE = 0.3;
const AT_ONCE = 8;
/** Somebody else's act came first: it is done already, or no longer in these hands. */
const TOO_LATE: readonly string[] = ['WRONG_STATE', 'FORBIDDEN'];
/** What that is called where it has a name of its own. */
const TOO_LATE_HERE: Partial<Record<ActionName, string>> = {
  'appeal.assist': 'RECEIVER_REFUSED',
  'appeal.reassign': 'RECEIVER_REFUSED',
  'appeal.saveSettings': 'CONFLICT',
  'appeal.supplement': 'FILE_REFUSED',
};
const WITHOUT_TRANSACTION: readonly ActionName[] = [
  ...(['account.consent', 'account.join', 'appeal.prepareUpload', 'notice.markRead'] as const),
  ...(['notice.recordAnswers', 'notice.saveSettings'] as const),
];

/** Every third operation in a transaction meets a conflict; what is done, and how often, stays the same. */
describe('conflict storms', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const storm = (seed: number) => stage.devcloud.faults.set({ seed, conflictRate: RATE });
  const conflicts = () => stage.devcloud.faults.report().acted.conflicts;
  const usesTransactions = ({ act }: NamedScenario) => !WITHOUT_TRANSACTION.includes(act.action);

  test.each(mutatingScenarios())(
    '$name: alone',
    async (scenario) => {
      const { act } = scenario;
      const scene = await stage.prepare(scenario);
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

  test.each(mutatingScenarios())('$name: eight times at once, one key', async (scenario) => {
    const { act } = scenario;
    const scene = await stage.prepare(scenario);
    const calm = await stage.perform(act, scene);
    await stage.restore(scene);
    storm(1);
    const answers = await atOnce(act, scene, () => 'the-act-itself');
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    const outcome = await stage.perform(act, scene);
    expect(comparable(outcome, scenario)).toEqual(comparable(calm, scenario));
  });

  test.each(mutatingScenarios())('$name: eight at once, each its own key', async (scenario) => {
    const { act, leaves, inParts } = scenario;
    const scene = await stage.prepare(scenario);
    const before = countKept();
    storm(2);
    const keys = Array.from({ length: AT_ONCE }, (_, index) => `competing-${index}`);
    const answers = await atOnce(act, scene, (index) => keys[index] ?? '');
    const done = keys.filter((_, index) => answers[index]?.ok);
    expect(done.length).toBeGreaterThan(0);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    const tooLate = [...TOO_LATE, TOO_LATE_HERE[act.action]];
    expect(refused.filter((code) => !tooLate.includes(code))).toEqual([]);
    if (!usesTransactions(scenario)) return expect(done).toEqual(keys);
    const times = leaves.once ? 1 : done.length;
    expect(countKept()).toEqual({
      entries: before.entries + times * leaves.entries,
      notices: before.notices + times * leaves.notices,
    });
    const kept = keptOf(keys);
    const winners = inParts ? leaves.entries : 1;
    if (leaves.once) return expect(new Set(kept).size).toBeLessThanOrEqual(winners);
    expect(kept).toEqual(leaves.entries === 0 ? [] : done);
  });

  /** The keys that stand in timelines. */
  const keptOf = (keys: readonly string[]) => {
    const entries = storedAppeals(stage).flatMap(({ timeline }) => timeline);
    const kept = entries.flatMap(({ key }) => (key !== null && keys.includes(key) ? [key] : []));
    return kept.sort();
  };

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
