import cloudSdk from 'wx-server-sdk';
import { type CloudUnderTest, openCloud } from './testing/cloud-under-test';
import { openSdk, refusalOf } from './testing/sdk';

let cloud: CloudUnderTest;
beforeAll(async () => {
  cloud = await openCloud({ openapi: ['subscribeMessage.send'] });
  openSdk();
});
afterAll(() => cloud.close());

function send(touser: string, templateId: string, thing = '好'): Promise<unknown> {
  const message = { touser, templateId, data: { thing1: { value: thing } } };
  return cloudSdk.openapi.subscribeMessage.send(message as never) as unknown as Promise<unknown>;
}

describe('one acceptance buys one message (docs/devcloud.md#messages)', () => {
  test('without one it is 43101', async () => {
    expect(await refusalOf(send('nobody', 't'))).toMatchObject({ errCode: 43101 });
    expect(cloud.admin.outbox()).toEqual([]);
  });

  test('two acceptances are two messages, for this person and this template only', async () => {
    cloud.admin.grantSubscription('r', 't', 1);
    cloud.admin.grantSubscription('r', 't', 1);
    expect(await refusalOf(send('r', 'other'))).toMatchObject({ errCode: 43101 });
    expect(await refusalOf(send('s', 't'))).toMatchObject({ errCode: 43101 });
    await send('r', 't');
    cloud.reopen();
    await send('r', 't');
    expect(await refusalOf(send('r', 't'))).toMatchObject({ errCode: 43101 });
    expect(cloud.admin.outbox()).toHaveLength(2);
  });

  test('a message that breaks the rules of its template takes none', async () => {
    cloud.admin.grantSubscription('q', 't', 1);
    expect(await refusalOf(send('q', 't', '字'.repeat(21)))).toMatchObject({ errCode: 47003 });
    await send('q', 't');
  });
});
