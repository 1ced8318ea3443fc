import type { Input } from '../../../contract';
import { reportFault } from './report-fault';

process.env.DATA_KEY = Buffer.alloc(32, 9).toString('base64');
process.env.TEMPLATE_TASK = 'task';
process.env.TEMPLATE_PROGRESS = 'progress';
process.env.TEMPLATE_DIGEST = 'digest';

const FAULT: Input<'account.reportFault'> = {
  ...{ kind: 'draw', name: 'TypeError', message: 'x is not a function', page: 'pages/home/index' },
  ...{ frames: ['common.js:1:2034'], version: '1.0.0', library: '3.8.0', phone: 'ios' },
};

describe('faults of phones in the log', () => {
  let warn: jest.SpyInstance;
  beforeEach(() => {
    warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => warn.mockRestore());

  const said = { openid: '', waiting: [], isAnswered: true };
  const report = (openid: string, now: string) =>
    reportFault(FAULT, { openid, now, traceId: 't', said });
  const written = () => warn.mock.calls.map(([line]) => JSON.parse(line));

  test('a line tells callers apart and does not say who they are', async () => {
    const at = '2026-03-02T01:00:00.000Z';
    await report('o-one', at);
    await report('o-two', at);
    await report('o-one', at);
    const [first, second, third] = written();
    expect(first).toMatchObject({ event: 'phone-fault', caller: expect.stringMatching(/^.{8}$/) });
    expect(third).toEqual(first);
    expect(second.caller).not.toBe(first.caller);
    expect(JSON.stringify(written())).not.toMatch(/o-one|o-two/);
  });

  test('too many are answered as ever, counted, and told of with the next line', async () => {
    const at = '2026-03-02T02:00:00.000Z';
    const answers = await Promise.all(Array.from({ length: 40 }, () => report('o-one', at)));
    expect(answers).toEqual(answers.map(() => ({})));
    expect(written()).toHaveLength(5);
    await report('o-one', '2026-03-02T02:01:00.000Z');
    expect(written()[5]).toMatchObject({ untold: 35 });
  });
});
