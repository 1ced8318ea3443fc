import type { ActionName, Envelope, Input, Output } from '../../contract';
import { newKey, settlingInputs } from './world';

/** A person seeded or imported, as `GET /dev/people` tells. */
export interface DevPerson {
  openid: string;
  name: string;
  roles: { role: string; placeId: string; placeName: string }[];
  communityName: string | null;
}

/** Monday, 9:00 in Beijing, with a plain working week ahead: where the tests' clock starts. */
export const TEST_START = '2026-03-02T01:00:00.000Z';

/** What a test can do with a running devcloud: over HTTP only, as any client. */
export interface CloudClient {
  url: string;
  /** The envelope, whatever it says. */
  send<A extends ActionName>(
    openid: string,
    action: A,
    input: Input<A>,
  ): Promise<Envelope<Output<A>>>;
  /** The data of an answer that must be ok; throws with code and message otherwise. */
  call<A extends ActionName>(openid: string, action: A, input: Input<A>): Promise<Output<A>>;
  /** The code of a refusal; throws when it was not refused. */
  refusal<A extends ActionName>(openid: string, action: A, input: Input<A>): Promise<string>;
  /** Consents and joins the small world's grid. */
  settle(openid: string, nickname: string): Promise<void>;
  upload(openid: string, cloudPath: string, body: Buffer, type: string): Promise<string>;
  people(): Promise<DevPerson[]>;
  clock: {
    now(): Promise<string>;
    set(now: string): Promise<string>;
    advance(by: string): Promise<string>;
  };
  /** The cloudID that WeChat gives the app when it is opened from this group; it lives for five minutes. */
  cloudId(groupId: string): Promise<string>;
  dev<T>(path: string): Promise<T>;
}

/** A client for the devcloud at this address. */
export function connect(url: string): CloudClient {
  const send: CloudClient['send'] = (openid, action, input) =>
    postJson(`${url}/call/${action}`, input, { 'x-openid': openid });
  const call: CloudClient['call'] = async (openid, action, input) => {
    const answer = await send(openid, action, input);
    if (answer.ok) return answer.data;
    throw new Error(`${action} by ${openid}: ${answer.error.code} ${answer.error.message}`);
  };
  return {
    url,
    send,
    call,
    async refusal(openid, action, input) {
      const answer = await send(openid, action, input);
      if (answer.ok) throw new Error(`${action} by ${openid} was not refused`);
      return answer.error.code;
    },
    async settle(openid, nickname) {
      const [consent, join] = settlingInputs(nickname);
      await call(openid, 'account.consent', consent);
      await call(openid, 'account.join', join);
    },
    upload: (openid, cloudPath, body, type) => upload(url, openid, cloudPath, body, type),
    people: () => getJson(`${url}/dev/people`),
    clock: connectClock(url),
    cloudId: (groupId) => cloudIdOf(url, groupId),
    dev: (path) => getJson(`${url}/dev/${path}`),
  };
}

function connectClock(url: string): CloudClient['clock'] {
  const post = async (body: unknown) =>
    (await postJson<{ now: string }>(`${url}/dev/clock`, body)).now;
  return {
    now: async () => (await getJson<{ now: string }>(`${url}/dev/clock`)).now,
    set: (now) => post({ now }),
    advance: (by) => post({ advance: by }),
  };
}

/** The same, without a client. */
export async function cloudIdOf(url: string, groupId: string): Promise<string> {
  return (await postJson<{ cloudId: string }>(`${url}/dev/group`, { groupId })).cloudId;
}

async function upload(
  url: string,
  openid: string,
  cloudPath: string,
  body: Buffer,
  type: string,
): Promise<string> {
  const response = await fetch(`${url}/upload?path=${encodeURIComponent(cloudPath)}`, {
    method: 'POST',
    headers: { 'x-openid': openid, 'content-type': type },
    body: new Uint8Array(body),
  });
  const { fileID } = (await response.json()) as { fileID: string };
  return fileID;
}

async function postJson<T>(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as T;
}

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

export { newKey };
