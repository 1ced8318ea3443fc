import type { CloudRequest, Invocation } from '../types';
import { createFaults } from './faults';

/** Hands over requests as the wire does, and keeps their results. */
describe('faults on demand', () => {
  const killed: string[] = [];
  const faults = createFaults(async (token) => void killed.push(token));
  let done: string[];
  beforeEach(() => {
    faults.set({});
    killed.length = 0;
    done = [];
  });

  const invocationOf = (token: string, label: string): Invocation => {
    return { token, label, functionName: 'demo', openid: 'o', source: 'wx_client', openapi: [] };
  };
  const send = (request: Partial<CloudRequest> & { token?: string; label?: string } = {}) => {
    const { token = 'call-1', label = 'demo.write', ...rest } = request;
    const invocation = invocationOf(token, label);
    const whole = { invocation, kind: 'database' as const, action: 'database.getDocument' };
    return faults.carryOut({ ...whole, ...rest }, async () => {
      done.push(rest.action ?? whole.action);
      return 'answer';
    });
  };

  test('without an order everything is carried out and answered', async () => {
    expect(await send()).toBe('answer');
    expect(faults.report()).toEqual({
      acted: { rules: [], conflicts: 0, sendFailures: 0, undelivered: 0 },
    });
    expect(faults.failsMessage(invocationOf('call-1', 'clock:timer'))).toBe(false);
    expect(faults.losesMessage(invocationOf('call-1', 'clock:timer'))).toBe(false);
  });

  test('fail: nothing is done, in the words of a cloud that is too busy', async () => {
    faults.set({ rules: [{ on: 'database', do: 'fail' }] });
    await expect(send()).rejects.toMatchObject({ code: 'EXCEED_REQUEST_LIMIT' });
    expect(done).toEqual([]);
    expect(await send({ kind: 'openapi' })).toBe('answer');
  });

  test('the n-th request of each call, of one action, of one label, so many times', async () => {
    const action = 'database.commitTransaction';
    faults.set({
      rules: [{ on: 'any', label: 'demo.write', action, nth: 2, times: 1, do: 'cut' }],
    });
    expect(await send({ action })).toBe('answer');
    expect(await send()).toBe('answer');
    expect(await send({ action, token: 'call-2' })).toBe('answer');
    expect(await send({ action, token: 'call-3', label: 'demo.read' })).toBe('answer');
    expect(await send({ action })).toBeNull();
    expect(await send({ action, token: 'call-2' })).toBe('answer');
    expect(faults.report().acted.rules).toEqual([1]);
    expect(done).toHaveLength(6);
  });

  test('kill: done, then the instance of that call dies and nothing is answered', async () => {
    faults.set({ rules: [{ on: 'database', nth: 2, do: 'kill' }] });
    await send();
    expect(await send()).toBeNull();
    expect(done).toHaveLength(2);
    expect(killed).toEqual(['call-1']);
  });

  test('delay: done later', async () => {
    faults.set({ rules: [{ on: 'database', do: 'delay', ms: 60 }] });
    const started = performance.now();
    expect(await send()).toBe('answer');
    expect(performance.now() - started).toBeGreaterThan(55);
  });

  test('conflicts meet operations and commits of transactions only, end them, and repeat with the seed', async () => {
    const play = async (seed: number) => {
      faults.set({ seed, conflictRate: 0.5 });
      let aborted = 0;
      const fates: boolean[] = [];
      for (let n = 0; n < 40; n++) {
        const answer = send({ abort: () => (aborted += 1) }).catch((error) => error.code);
        fates.push((await answer) === 'DATABASE_TRANSACTION_CONFLICT');
        await send();
        await send({ action: 'database.abortTransaction', abort: () => (aborted += 1) });
      }
      expect(aborted).toBe(fates.filter(Boolean).length);
      expect(faults.report().acted.conflicts).toBe(aborted);
      return fates;
    };
    const first = await play(1);
    expect(first).toContain(true);
    expect(first).toContain(false);
    expect(await play(1)).toEqual(first);
    expect(await play(2)).not.toEqual(first);
  });

  test('so many messages fail, the same ones with the seed, whatever else goes wrong', async () => {
    const play = async (seed: number, conflictRate: number) => {
      faults.set({ seed, conflictRate, sendFailRate: 0.5 });
      const fates: boolean[] = [];
      for (let n = 0; n < 40; n++) {
        const token = `call-${Math.floor(n / 10)}`;
        await send({ token, label: 'clock:timer', abort: () => {} }).catch(() => {});
        fates.push(faults.failsMessage(invocationOf(token, 'clock:timer')));
      }
      expect(faults.report().acted.sendFailures).toBe(fates.filter(Boolean).length);
      return fates;
    };
    const first = await play(1, 0);
    expect(first).toContain(true);
    expect(first).toContain(false);
    expect(await play(1, 0.5)).toEqual(first);
    expect(await play(2, 0)).not.toEqual(first);
    faults.set({ sendFailRate: 1 });
    expect(faults.failsMessage(invocationOf('call-1', 'clock:timer'))).toBe(true);
  });

  test('so many messages are not delivered, the same ones with the seed, whatever else fails', () => {
    const play = (seed: number, sendFailRate: number) => {
      faults.set({ seed, sendFailRate, undeliveredRate: 0.5 });
      const fates = Array.from({ length: 40 }, (_, n) => {
        const invocation = invocationOf(`call-${Math.floor(n / 10)}`, 'clock:timer');
        faults.failsMessage(invocation);
        return faults.losesMessage(invocation);
      });
      expect(faults.report().acted.undelivered).toBe(fates.filter(Boolean).length);
      return fates;
    };
    const first = play(1, 0);
    expect(first).toContain(true);
    expect(first).toContain(false);
    expect(play(1, 0.5)).toEqual(first);
    expect(play(2, 0)).not.toEqual(first);
  });

  test("a function's upload is known by the path it asked a permit for", async () => {
    faults.set({ rules: [{ on: 'upload', label: 'demo.write', do: 'cut' }] });
    const upload = { invocation: null, kind: 'upload' as const, action: 'PUT', path: 'a/b.png' };
    expect(await faults.carryOut(upload, async () => 'stored')).toBe('stored');
    await send({ kind: 'storage', action: 'storage.getUploadMetadata', path: 'a/b.png' });
    expect(await faults.carryOut(upload, async () => 'stored')).toBeNull();
  });

  test('a response is lost once', () => {
    faults.set({ loseResponse: 'demo.write' });
    expect(faults.losesResponse('demo.read')).toBe(false);
    expect(faults.losesResponse('demo.write')).toBe(true);
    expect(faults.losesResponse('demo.write')).toBe(false);
  });
});
