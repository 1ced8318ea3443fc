import { main } from './main';

/** Only the timer runs the jobs, only WeChat judges files: a caller who plays one of them reaches nothing. */
describe('the events of the clock', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  const sentBy = (source: string, event: object) => {
    const keys = { WX_CONTEXT_KEYS: 'WX_APPID', TCB_CONTEXT_KEYS: 'TCB_SOURCE' };
    Object.assign(process.env, { ...keys, TCB_SOURCE: source });
    return main(event);
  };
  const timer = { Type: 'Timer', TriggerName: 'minute' };
  const judged = { Event: 'wxa_media_check', trace_id: 'trace', result: { suggest: 'pass' } };

  test.each([
    ['a client that plays the timer', 'wx_client', timer],
    ['a client that plays WeChat', 'wx_client', judged],
    ['a function that plays WeChat', 'wx_client,scf', judged],
    ['WeChat, with another event', 'wx_push', { Event: 'subscribe_msg_sent_event' }],
    ['WeChat, without the id of a check', 'wx_push', { Event: 'wxa_media_check' }],
    ['WeChat, that plays the timer', 'wx_push', timer],
  ])('%s is refused', async (_, source, event) => {
    expect(await sentBy(source, event)).toEqual({ ok: false });
  });
});
