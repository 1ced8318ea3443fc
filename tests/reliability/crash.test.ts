import type { AnyStep } from '../../cloudfunctions/lib/scenario';
import type { FaultRule } from '../../devcloud/faults/order';
import { comparable } from './support/outcome';
import { mutatingScenarios, type NamedScenario } from './support/scenarios';
import { type Scene, Stage } from './support/stage';

/** On a busy machine; idle, the longest takes a tenth of it. */
jest.setTimeout(120_000);

/** More requests than any act makes. */
const BEYOND = 60;
/** After which requests the first call and its retry die; a long run tries every pair. */
const LONG = process.env.LONG === '1';
const PAIRS = LONG ? everyPair(11) : [[3, 5]];
/** Cuts and failures of the content check may change what is kept (it is looked at by a person), so not those. */
const BREAKS: readonly (Pick<FaultRule, 'do' | 'on'> & { first: number; step: number })[] = [
  { do: 'kill', on: 'any', first: 1, step: 1 },
  /** These two take turns, unless the run is a long one. */
  { do: 'cut', on: 'database', first: 1, step: LONG ? 1 : 2 },
  { do: 'fail', on: 'database', first: LONG ? 1 : 2, step: LONG ? 1 : 2 },
];

/** Whatever breaks off: the client asks again with the same key, and everything is as if nothing had happened. */
describe('crashes and lost answers', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  /** The act from the scene, with faults at some of its requests; `acted`: how many of them came to it. */
  const breakAt = async (
    scene: Scene,
    act: AnyStep,
    faultsAt: readonly (Pick<FaultRule, 'do' | 'on'> & { nth: number })[],
  ) => {
    await stage.restore(scene);
    const { faults } = stage.devcloud;
    const label = act.action;
    faults.set({ rules: faultsAt.map((fault) => ({ ...fault, label, times: 1 })) });
    const outcome = await stage.perform(act, scene);
    return { outcome, acted: faults.report().acted.rules.reduce((sum, times) => sum + times, 0) };
  };

  /** A function that lives says that the call may be sent again. */
  const isFinal = (code: string) => code !== 'TRY_AGAIN';

  /** The same for each request of the act, until it has no more; answers how many there are. */
  const breakEverywhere = async (
    scene: Scene,
    scenario: NamedScenario,
    { first, step, ...fault }: (typeof BREAKS)[number],
  ) => {
    const { act } = scenario;
    const undisturbed = comparable((await breakAt(scene, act, [])).outcome, scenario);
    for (let nth = first; nth < BEYOND; nth += step) {
      const { acted, outcome } = await breakAt(scene, act, [{ ...fault, nth }]);
      expect({ fault, nth, ...comparable(outcome, scenario) }).toEqual({
        ...{ fault, nth },
        ...undisturbed,
      });
      if (fault.do !== 'kill') expect(stage.refusals.filter(isFinal)).toEqual([]);
      if (acted === 0) return nth - 1;
    }
    throw new Error(`${act.action} makes more than ${BEYOND} requests`);
  };

  test.each(mutatingScenarios())('$name: broken at each request', async (scenario) => {
    const scene = await stage.prepare(scenario);
    const counts = [];
    for (const fault of BREAKS) counts.push(await breakEverywhere(scene, scenario, fault));
    const [requests = 0, cuts = 0, failures = 0] = counts;
    expect(requests).toBeGreaterThan(1);
    expect(Math.min(cuts, failures)).toBeGreaterThan(1);
  });

  test.each(mutatingScenarios())('$name changes something', async (scenario) => {
    const scene = await stage.prepare(scenario);
    const { stored } = await stage.aftermath(scene);
    await stage.restore(scene);
    expect((await stage.perform(scenario.act, scene)).stored).not.toEqual(stored);
  });

  test.each(mutatingScenarios())('$name: done, and the answer lost', async (scenario) => {
    const { act } = scenario;
    const scene = await stage.prepare(scenario);
    const undisturbed = await stage.perform(act, scene);
    await stage.restore(scene);
    const { faults } = stage.devcloud;
    faults.set({ loseResponse: act.action });
    expect(await stage.perform(act, scene)).toEqual(undisturbed);
    expect(faults.losesResponse(act.action)).toBe(false);
  });

  test.each(mutatingScenarios())('$name: by a clock that is wrong', async (scenario) => {
    const { act } = scenario;
    const scene = await stage.prepare(scenario);
    const undisturbed = await stage.perform(act, scene);
    for (const clockSkewMs of [-600_000, 600_000]) {
      await stage.restore(scene);
      stage.devcloud.faults.set({ clockSkewMs });
      const { answer, stored, outbox } = await stage.perform(act, scene);
      expect({ answer, stored }).toEqual({
        answer: undisturbed.answer,
        stored: undisturbed.stored,
      });
      expect(outbox).toHaveLength(undisturbed.outbox.length);
    }
  });

  test.each(mutatingScenarios())(
    '$name: killed, and the retry killed too',
    async (scenario) => {
      const { act } = scenario;
      const scene = await stage.prepare(scenario);
      const undisturbed = comparable((await breakAt(scene, act, [])).outcome, scenario);
      for (const pair of PAIRS) {
        const kills = pair.map((nth) => ({ do: 'kill', on: 'any', nth }) as const);
        const outcome = comparable((await breakAt(scene, act, kills)).outcome, scenario);
        expect({ pair, ...outcome }).toEqual({ pair, ...undisturbed });
      }
    },
    60_000 * PAIRS.length,
  );
});

function everyPair(last: number): number[][] {
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  return numbers.flatMap((first) =>
    numbers.filter((second) => second >= first).map((second) => [first, second]),
  );
}
