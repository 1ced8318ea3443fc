import { CallError } from '../../src/platform/cloud/call-error';
import { type Clock, patiently } from '../../src/platform/cloud/patience';
import { AREAS } from './areas';
import { answerOf } from './support/outcome';
import { isMutating, type NamedScenario, scenariosOf } from './support/scenarios';
import { ACT_AT, after, type Scene } from './support/stage';
import { Trial } from './trials/trial';

const KEY = 'the-act-itself';
const COMMIT = 'database commitTransaction';
/** Acts on other documents than any that are tried here. */
const ELSEWHERE = AREAS.list.flatMap(({ trials }) => trials?.elsewhere ?? []);
/** Areas none of whose acts has a transaction. */
const WITHOUT: readonly string[] = [];
const areas = AREAS.judged.map(({ name }) => name).filter((area) => !WITHOUT.includes(area));

/**
 * A function dies between its last write and its commit. Whoever needs its documents is told that the cloud is busy,
 * until the locks end after 30 s; the phone repeats for so long by itself. Everybody else goes on.
 */
describe('locks of a function that died', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await Trial.open(AREAS);
  });
  afterAll(() => trial.close());

  /** The first act of the area that writes in a transaction, and which of its requests is the last write. */
  const findAct = async (area: string): Promise<{ scenario: NamedScenario; nth: number }> => {
    const scenarios = AREAS.actions
      .filter((action) => AREAS.of(action).name === area)
      .flatMap((action) => scenariosOf(AREAS, action));
    for (const scenario of scenarios.filter((one) => isMutating(AREAS, one))) {
      const nth = (await trial.calm(scenario)).requests.indexOf(COMMIT);
      if (nth > 0) return { scenario, nth };
    }
    throw new Error(`no act of ${area} has a transaction: say so in WITHOUT`);
  };

  const secondsLater = (seconds: number) => after(ACT_AT, seconds / 60);

  const killBeforeCommit = async ({ act }: NamedScenario, nth: number, scene: Scene) => {
    const { stage } = trial;
    const rule = { on: 'any', do: 'kill', label: act.action, nth, times: 1 } as const;
    stage.devcloud.faults.set({ rules: [rule] });
    const answer = await stage.send(act, scene.known, KEY);
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  };

  /** The phone's time is the settable clock: while it waits, the clock goes on and nothing else does. */
  const phoneClock = (): Clock => {
    const { clock } = trial.stage.devcloud;
    return {
      now: () => clock.now().getTime(),
      random: () => 0.5,
      async wait(milliseconds) {
        await clock.set(new Date(clock.now().getTime() + milliseconds).toISOString());
      },
    };
  };

  test.each(areas)('%s: busy, then done; everybody else goes on', async (area) => {
    const { scenario, nth } = await findAct(area);
    const { outcome } = await trial.calm(scenario);
    const { stage } = trial;
    const { act } = scenario;
    const scene = await trial.scene(scenario);
    await killBeforeCommit(scenario, nth, scene);
    await stage.devcloud.clock.set(secondsLater(1));
    const again = await stage.send(act, scene.known, KEY);
    expect(again).toMatchObject({ ok: false, error: { code: 'TRY_AGAIN' } });
    for (const [index, other] of ELSEWHERE.entries()) {
      const key = `elsewhere-${index}`;
      expect(await stage.send(other, scene.known, key)).toMatchObject({ ok: true });
    }
    const told: string[] = [];
    const onLong = () => {
      told.push('it goes on');
      return () => void told.push('it is over');
    };
    const attempt = async () => {
      const answer = await stage.send(act, scene.known, KEY);
      if (answer.ok) return answer.data;
      throw new CallError(answer.error.code, answer.error.traceId);
    };
    const data = await patiently(attempt, { clock: phoneClock(), isAct: true, onLong });
    expect(answerOf(data)).toEqual(outcome.answer);
    expect(told).toEqual(['it goes on', 'it is over']);
    expect(stage.devcloud.clock.now().toISOString() > secondsLater(29)).toBe(true);
  });
});
