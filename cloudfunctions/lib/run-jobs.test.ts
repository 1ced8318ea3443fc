import { runAll } from './run-jobs';

/** Far beyond every budget: a job whose budget is forgotten ends there, and the test does not hang. */
const NEVER = 600_000;

describe('the time of the jobs', () => {
  let clock = 0;
  let begun: string[] = [];
  beforeEach(() => {
    clock = 0;
    begun = [];
    jest.spyOn(Date, 'now').mockImplementation(() => clock);
    jest.spyOn(console, 'info').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  /** A job whose batches take so long; `more` says whether there is always another one. */
  const jobOf = (name: string, milliseconds: number, more: boolean) => ({
    run: async () => {
      begun.push(name);
      clock += milliseconds;
      return { done: 1, more: more && clock < NEVER };
    },
  });

  test('one that always has more stops at its share, and what others leave is shared out again', async () => {
    const done = await runAll({
      greedy: jobOf('greedy', 1_000, true),
      short: jobOf('short', 2_000, false),
      also: jobOf('also', 1_000, true),
      last: jobOf('last', 1_000, true),
    });
    // A quarter of 30 s is 7.5 s: the eighth batch begins at 7 s. Then half of 20 s, then the last 10 s.
    expect(done).toEqual({ greedy: 8, short: 1, also: 10, last: 10 });
    expect(clock).toBe(30_000);
  });

  test('no batch begins after the 30 s, but each job gets one', async () => {
    const done = await runAll({
      slow: jobOf('slow', 40_000, true),
      next: jobOf('next', 1_000, true),
      last: jobOf('last', 1_000, true),
    });
    expect(done).toEqual({ slow: 1, next: 1, last: 1 });
    expect(begun).toEqual(['slow', 'next', 'last']);
  });

  test('one that throws is logged and does not stop the others; its time goes to them', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const done = await runAll({
      broken: { run: () => Promise.reject(new Error('no index')) },
      next: jobOf('next', 1_000, true),
      last: jobOf('last', 1_000, true),
    });
    expect(done).toEqual({ broken: 0, next: 15, last: 15 });
    expect(error.mock.calls.map(([line]) => JSON.parse(line))).toMatchObject([
      { event: 'job', name: 'broken', text: 'no index' },
    ]);
  });

  test('what a job did before it threw counts', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let batches = 0;
    const fragile = async () => {
      batches += 1;
      if (batches === 3) throw new Error('gone');
      return { done: 5, more: true };
    };
    expect(await runAll({ fragile: { run: fragile } })).toEqual({ fragile: 10 });
  });

  test('each batch gets the present instant', async () => {
    const instants: string[] = [];
    const job = async (now: string) => {
      instants.push(now);
      clock += 20_000;
      return { done: 1, more: clock < NEVER };
    };
    await runAll({ job: { run: job } });
    expect(instants).toEqual(['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:20.000Z']);
  });

  test('what fails is left out of the later batches of a run, and keeps nothing waiting', async () => {
    let due = ['sick-1', 'sick-2', 'sick-3', 'well-1', 'well-2', 'well-3'];
    const seen: string[][] = [];
    const run = async (_now: string, failed: readonly string[]) => {
      const batch = due.filter((id) => !failed.includes(id)).slice(0, 2);
      seen.push(batch);
      const sick = batch.filter((id) => id.startsWith('sick'));
      due = due.filter((id) => !batch.includes(id) || sick.includes(id));
      return { done: batch.length - sick.length, more: batch.length === 2, failed: sick };
    };
    expect(await runAll({ job: { run } })).toEqual({ job: 3 });
    expect(seen).toEqual([['sick-1', 'sick-2'], ['sick-3', 'well-1'], ['well-2', 'well-3'], []]);
  });

  test('one that does not leave out what fails ends with it', async () => {
    const run = jest.fn(async () => ({ done: 0, more: true, failed: ['sick'] }));
    expect(await runAll({ job: { run } })).toEqual({ job: 0 });
    expect(run).toHaveBeenCalledTimes(2);
  });
});
