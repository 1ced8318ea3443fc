import type { ActionName, Envelope } from '../../../contract';
import { currentPerson } from '../browser/person.h5';
import { CallError } from './call-error';

/** Sends one action over HTTP. Only devcloud listens there, and only it believes the `x-openid` header. */
export async function send<T>(action: ActionName, input: object): Promise<Envelope<T>> {
  const response = await fetch(`${API_BASE}/call/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': currentPerson() },
    body: JSON.stringify(input),
  }).catch(() => {
    throw new CallError('NO_NETWORK');
  });
  const envelope: Envelope<T> | null = await response.json().catch(() => null);
  if (envelope) return envelope;
  throw new CallError(response.status >= 500 ? 'TRY_AGAIN' : 'INTERNAL');
}
