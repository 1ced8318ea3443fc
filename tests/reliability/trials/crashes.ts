import type { FaultRule } from '../../../devcloud/faults/order';
import { comparable, type Outcome } from '../support/outcome';
import type { NamedScenario } from '../support/scenarios';
import { BreakingPoints, chosen, somePoints } from './points';
import type { Trial } from './trial';
import { triedInTurn } from './turns';

const IS_LONG = process.env.LONG === '1';
/** After which requests the first call and its retry die; a long run tries every pair. */
const PAIRS = IS_LONG ? everyPair(11) : [[3, 5]];
const SKEWS_MS = [-600_000, 600_000];
/** Cuts and failures of the content check may change what is kept (a person looks at it), so only of the database. */
const ON_DATABASE = ['cut', 'fail'] as const;

type Fault = Pick<FaultRule, 'do' | 'on'> & { nth: number };

/** Whatever breaks off: the client asks again with the same key, and everything is as if nothing had happened. */
export function testCrashes(trialOf: () => Trial, scenarios: readonly NamedScenario[]): void {
  const points = new BreakingPoints();

  /** The act from its scene, with faults at some of its requests; `acted`: how many of them came to it. */
  const breakAt = async (scenario: NamedScenario, faultsAt: readonly Fault[]) => {
    const { stage } = trialOf();
    const scene = await trialOf().scene(scenario);
    const { faults } = stage.devcloud;
    const label = scenario.act.action;
    faults.set({ rules: faultsAt.map((fault) => ({ ...fault, label, times: 1 })) });
    const outcome = comparable(await trialOf().perform(scenario, scene), scenario);
    return { outcome, acted: faults.report().acted.rules.reduce((sum, times) => sum + times, 0) };
  };

  /** Answers whether it came to the fault: messages go out side by side, so a call may take a request less. */
  const expectAsIfNothing = async (scenario: NamedScenario, fault: Fault): Promise<boolean> => {
    const expected: Outcome = await trialOf().calmOutcome(scenario);
    const { outcome, acted } = await breakAt(scenario, [fault]);
    expect({ fault, outcome }).toEqual({ fault, outcome: expected });
    return acted === 1;
  };

  test.each(scenarios)('$name: killed after its requests', async (scenario) => {
    const { requests } = await trialOf().calm(scenario);
    expect(requests.length).toBeGreaterThan(1);
    const killedAt = (nth: number) => expectAsIfNothing(scenario, { do: 'kill', on: 'any', nth });
    const came: boolean[] = [];
    for (const nth of points.of(scenario.name, requests)) came.push(await killedAt(nth));
    // The last requests may not come every time; the second one does.
    if (!came.includes(true)) came.push(await killedAt(2));
    expect(came).toContain(true);
  });

  /** A function that lives says that the call may be sent again. */
  triedInTurn(3, scenarios, '$name: cut off from the database', async (scenario) => {
    const { requests } = await trialOf().calm(scenario);
    const count = requests.filter((request) => request.startsWith('database ')).length;
    for (const deed of ON_DATABASE) {
      for (const nth of somePoints(count, `${scenario.name} ${deed}`, 1)) {
        await expectAsIfNothing(scenario, { do: deed, on: 'database', nth });
        const final = trialOf().stage.refusals.filter((code) => code !== 'TRY_AGAIN');
        expect({ deed, nth, final }).toEqual({ deed, nth, final: [] });
      }
    }
  });

  test.each(scenarios)('$name changes something', async (scenario) => {
    const { outcome } = await trialOf().calm(scenario);
    expect(outcome.stored).not.toEqual(await trialOf().untouched(scenario));
  });

  triedInTurn(2, scenarios, '$name: done, and the answer lost', async (scenario) => {
    const { stage } = trialOf();
    const { outcome } = await trialOf().calm(scenario);
    const scene = await trialOf().scene(scenario);
    const { faults } = stage.devcloud;
    faults.set({ loseResponse: scenario.act.action });
    expect(await trialOf().perform(scenario, scene)).toEqual(outcome);
    expect(faults.losesResponse(scenario.act.action)).toBe(false);
  });

  triedInTurn(3, scenarios, '$name: by a clock that is wrong', async (scenario) => {
    const { stage } = trialOf();
    const { outcome } = await trialOf().calm(scenario);
    const one = SKEWS_MS[chosen(SKEWS_MS.length, scenario.name, 'skew')] ?? 0;
    for (const clockSkewMs of IS_LONG ? SKEWS_MS : [one]) {
      const scene = await trialOf().scene(scenario);
      stage.devcloud.faults.set({ clockSkewMs });
      const { answer, stored, outbox } = await trialOf().perform(scenario, scene);
      const expected = { clockSkewMs, answer: outcome.answer, stored: outcome.stored };
      expect({ clockSkewMs, answer, stored }).toEqual(expected);
      expect(outbox).toHaveLength(outcome.outbox.length);
    }
  });

  triedInTurn(3, scenarios, '$name: killed, and the retry killed too', async (scenario) => {
    const outcome = await trialOf().calmOutcome(scenario);
    for (const pair of PAIRS) {
      const kills = pair.map((nth): Fault => ({ do: 'kill', on: 'any', nth }));
      expect({ pair, outcome: (await breakAt(scenario, kills)).outcome }).toEqual({
        pair,
        outcome,
      });
    }
  });
}

function everyPair(last: number): number[][] {
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  return numbers.flatMap((first) =>
    numbers.filter((second) => second >= first).map((second) => [first, second]),
  );
}
