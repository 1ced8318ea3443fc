import { accountActions } from '../../contract/account';
import { refuse } from './errors';
import { eventSource, serve } from './serve';

/** Only what the platform itself sent may say what WeChat found out, or that the time has come. */
describe('where an event comes from', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  /** As the platform tells it. */
  const sourceOf = (source: string) => {
    const keys = { WX_CONTEXT_KEYS: 'WX_APPID', TCB_CONTEXT_KEYS: 'TCB_SOURCE' };
    Object.assign(process.env, { ...keys, TCB_SOURCE: source });
    return eventSource();
  };

  test.each(['wx_trigger', 'wx_trigger,scf'])('%s: the timer', (source) => {
    expect(sourceOf(source)).toBe('timer');
  });

  test.each([
    ...['wx_client', 'wx_client,scf', 'wx_devtools', 'wx_http', 'wx_localdebug', 'wx_crawler'],
    ...['scf', 'other', 'web_client', 'tcb_http', 'unknown', 'wxpush', 'WX_PUSH'],
  ])('%s: a caller, whatever the event says', (source) => {
    expect(sourceOf(source)).toBe('client');
  });

  test.each(['wx_push', 'wx_push,scf', 'wx_unknown', ''])('%s: WeChat', (source) => {
    expect(sourceOf(source)).toBe('push');
  });
});

/** Anything can be sent as the action; the log gets those that the function has. */
describe('the line that a call writes', () => {
  const { 'account.me': me } = accountActions;
  const logged = async (action: unknown) => {
    const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const onlyMe = serve({ 'account.me': me }, { 'account.me': async () => refuse('NOT_FOUND') });
    expect(await onlyMe({ action })).toMatchObject({ ok: false });
    const lines = info.mock.calls.map(([line]) => JSON.parse(line));
    info.mockRestore();
    error.mockRestore();
    return lines;
  };

  test('an action of the function is named', async () => {
    expect(await logged('account.me')).toMatchObject([{ event: 'call', action: 'account.me' }]);
  });

  test.each([
    ['王桂珍 13800001234'],
    ['account.join'],
    ['account.nothing'],
    ['toString'],
    [''],
    [42],
    [undefined],
  ])('%p is not', async (action) => {
    expect(await logged(action)).toMatchObject([
      { event: 'call', action: 'unknown', code: 'NOT_FOUND' },
    ]);
  });
});
