import { readFaultOrder } from './order';

describe('orders for faults', () => {
  test.each([
    {},
    {
      seed: 7,
      conflictRate: 0.3,
      sendFailRate: 0.1,
      undeliveredRate: 1,
      clockSkewMs: -5000,
      loseResponse: 'appeal.submit',
    },
    { rules: [{ on: 'any', do: 'kill', nth: 3, times: 1, label: 'clock:timer' }] },
    { rules: [{ on: 'database', action: 'database.commitTransaction', do: 'delay', ms: 20 }] },
  ])('%j is one', (order) => {
    expect(readFaultOrder(order)).toEqual(order);
  });

  test.each([
    [null, 'the order must be an object'],
    [[], 'the order must be an object'],
    [{ conflictrate: 1 }, 'conflictrate is not known'],
    [{ conflictRate: 1.5 }, 'conflictRate cannot be 1.5'],
    [{ sendFailRate: '1' }, 'sendFailRate cannot be "1"'],
    [{ undeliveredRate: -0.1 }, 'undeliveredRate cannot be -0.1'],
    [{ rules: {} }, 'rules cannot be {}'],
    [{ rules: ['kill'] }, 'rules[0] must be an object'],
    [{ rules: [{ do: 'kill' }] }, 'rules[0].on is missing'],
    [{ rules: [{ on: 'any' }] }, 'rules[0].do is missing'],
    [{ rules: [{ on: 'disk', do: 'fail' }] }, 'rules[0].on cannot be "disk"'],
    [{ rules: [{ on: 'any', do: 'cut', nth: 0 }] }, 'rules[0].nth cannot be 0'],
    [{ rules: [{ on: 'any', do: 'delay' }] }, 'rules[0].ms is for "delay", and "delay" needs it'],
    [{ rules: [{ on: 'any', do: 'cut', ms: 5 }] }, 'rules[0].ms is for "delay"'],
    [JSON.parse('{"__proto__":{},"constructor":1}'), '__proto__ is not known'],
  ])('%j is none', (order, words) => {
    expect(() => readFaultOrder(order)).toThrow(words);
  });
});
