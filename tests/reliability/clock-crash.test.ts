import { submitted } from '../../cloudfunctions/appeal/story';
import { nudgesSince, storedAppeals, storedNotices } from './support/appeal-facts';
import { ACT_AT, after, type Scene, Stage } from './support/stage';

jest.setTimeout(120_000);

const BEYOND = 100;
/** Both appeals have been overdue for some hours. */
const OVERDUE = after(ACT_AT, 4 * 24 * 60);

/** The clock's function dies at any of its requests; the next minutes finish what it began. */
describe('crashes of the clock', () => {
  let stage: Stage;
  let scene: Scene;
  beforeAll(async () => {
    stage = await Stage.open();
    scene = await stage.prepare([...submitted, ...submitted]);
  });
  afterAll(() => stage.close());

  /** The run that escalates and sends is killed after its k-th request. */
  const crashAt = async (k: number) => {
    await stage.restore(scene);
    const { faults } = stage.devcloud;
    faults.set({ rules: [{ on: 'any', label: 'clock:timer', nth: k, times: 1, do: 'kill' }] });
    for (const minutes of [0, 1, 10]) await stage.passTime(after(OVERDUE, minutes));
    return faults.report().acted.rules[0] === 1;
  };

  /** Every appeal went up once, with one message; every nudge went out, at most once; nothing is left to do. */
  const expectWhole = () => {
    const overdues = storedAppeals(stage).map(
      ({ timeline }) => timeline.filter(({ act }) => act === 'overdue').length,
    );
    expect(overdues).toEqual([1, 1]);
    expect(storedNotices(stage)).toHaveLength(4);
    expect(storedNotices(stage).filter(({ sendAfter }) => sendAfter !== null)).toEqual([]);
    const nudges = nudgesSince(stage, OVERDUE);
    expect(nudges.filter(({ state }) => state !== 'sent' && state !== 'sending')).toEqual([]);
    expect(nudges.filter(({ sent }) => sent > 1)).toEqual([]);
    const unsure = nudges.filter(({ state }) => state === 'sending');
    expect(nudges.filter(({ sent, state }) => sent === 0 && state === 'sent')).toEqual([]);
    return { nudges: nudges.length, unsure };
  };

  test('undisturbed: both go up, everybody is told once', async () => {
    expect(await crashAt(BEYOND)).toBe(false);
    expect(expectWhole()).toMatchObject({ unsure: [] });
  });

  test('killed after each request: nothing twice, and only the notice in hand may miss its nudges', async () => {
    let unsureRuns = 0;
    let k = 1;
    for (; await crashAt(k); k++) {
      const { nudges, unsure } = expectWhole();
      expect(nudges).toBeGreaterThan(3);
      expect(new Set(unsure.map(({ notice }) => notice)).size).toBeLessThanOrEqual(1);
      unsureRuns += unsure.length > 0 ? 1 : 0;
    }
    expect(k).toBeGreaterThan(15);
    expect(unsureRuns).toBeLessThan(k / 2);
  }, 120_000);
});
