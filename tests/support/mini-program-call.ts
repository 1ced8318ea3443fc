import type { CallFunction } from './wechat-api';

/** `wx.cloud.callFunction` as this person: the cloud at this address knows who calls. */
export function callAs(url: string, openid: string): CallFunction {
  return async (_name, data) => {
    const { action, input } = data as { action: string; input: unknown };
    const response = await fetch(`${url}/call/${action}`, {
      method: 'POST',
      headers: { 'x-openid': openid, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return response.json();
  };
}
