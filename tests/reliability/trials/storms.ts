import type { Envelope } from '../../../contract';
import { storedNotices } from '../support/notice-facts';
import { comparable } from '../support/outcome';
import type { NamedScenario } from '../support/scenarios';
import type { Scene } from '../support/stage';
import type { PlayedStep } from '../support/step';
import type { Trial } from './trial';
import { triedInTurn } from './turns';

const SEEDS = process.env.LONG === '1' ? 40 : 1;
/** Small acts are lucky with some seeds; with this many none is. */
const MOST_SEEDS = 40;
const RATE = 0.3;
const AT_ONCE = 8;
/** Somebody else's act came first: it is done already, or no longer in these hands. */
const TOO_LATE: readonly string[] = ['WRONG_STATE', 'FORBIDDEN'];

/** The file belongs to one thing, so only one of them gets it. */
function attachesFile({ input }: PlayedStep, { known }: Scene): boolean {
  return known.fileId !== '' && JSON.stringify(input(known)).includes(known.fileId);
}

/** Every third operation in a transaction meets a conflict; what is done, and how often, stays the same. */
export function testStorms(trialOf: () => Trial, scenarios: readonly NamedScenario[]): void {
  const storm = (seed: number) => trialOf().stage.devcloud.faults.set({ seed, conflictRate: RATE });
  const conflicts = () => trialOf().stage.devcloud.faults.report().acted.conflicts;
  const trialsOf = ({ act }: NamedScenario) => trialOf().stage.areas.of(act.action).trials;
  const usesTransactions = (scenario: NamedScenario) =>
    !scenario.act.action.endsWith('.prepareUpload') &&
    !trialsOf(scenario)?.withoutTransaction?.includes(scenario.act.action);

  triedInTurn(3, scenarios, '$name: alone in a storm', async (scenario) => {
    const calm = await trialOf().calmOutcome(scenario);
    let met = 0;
    const mustMeet = (conflictsMet: number) => conflictsMet === 0 && usesTransactions(scenario);
    for (let seed = 1; seed <= SEEDS || (seed <= MOST_SEEDS && mustMeet(met)); seed++) {
      const scene = await trialOf().scene(scenario);
      storm(seed);
      const outcome = comparable(await trialOf().perform(scenario, scene), scenario);
      expect({ seed, ...outcome }).toEqual({ seed, ...calm });
      met += conflicts();
    }
    expect(met > 0).toBe(usesTransactions(scenario));
  });

  triedInTurn(3, scenarios, '$name: eight times at once, one key', async (scenario) => {
    const { act } = scenario;
    const calm = await trialOf().calmOutcome(scenario);
    const scene = await trialOf().scene(scenario);
    storm(1);
    const answers = await atOnce(act, scene, () => 'the-act-itself');
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    const outcome = await trialOf().perform(scenario, scene);
    expect(comparable(outcome, scenario)).toEqual(calm);
  });

  triedInTurn(2, scenarios, '$name: eight at once, each its own key', async (scenario) => {
    const { act, leaves, inParts } = scenario;
    const scene = await trialOf().scene(scenario);
    const before = countKept();
    storm(2);
    const keys = Array.from({ length: AT_ONCE }, (_, index) => `competing-${index}`);
    const answers = await atOnce(act, scene, (index) => keys[index] ?? '');
    const done = keys.filter((_, index) => answers[index]?.ok);
    expect(done.length).toBeGreaterThan(0);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    const own = trialsOf(scenario)?.tooLate?.[act.action];
    const tooLate = [
      ...TOO_LATE,
      own,
      ...(attachesFile(act, scene) ? ['FILE_REFUSED'] : []),
      ...(act.action.endsWith('.saveSettings') ? ['CONFLICT'] : []),
    ];
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

  /** The entries that acts have left in the timelines of all areas. */
  const entries = () => {
    const { areas } = trialOf().stage;
    const documents = trialOf().stage.documents();
    const stored = areas.list.flatMap(({ things }) => documents[things?.collection ?? ''] ?? []);
    return stored.flatMap(({ timeline }) => timeline as { key: string | null }[]);
  };

  /** The keys that stand in timelines. */
  const keptOf = (keys: readonly string[]) => {
    const kept = entries().flatMap(({ key }) => (key !== null && keys.includes(key) ? [key] : []));
    return kept.sort();
  };

  const countKept = () => ({
    entries: entries().length,
    notices: storedNotices(trialOf().stage).length,
  });

  const atOnce = (
    act: PlayedStep,
    { known }: Scene,
    keyOf: (index: number) => string,
  ): Promise<Envelope<unknown>[]> =>
    Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        trialOf().stage.insist(act, known, keyOf(index)),
      ),
    );
}
