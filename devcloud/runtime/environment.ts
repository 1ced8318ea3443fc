import type { Invocation } from '../types';

export interface CloudIdentity {
  /** The SDK sends its requests to this address: `http://127.0.0.1:N/admin`. */
  adminUrl: string;
  cloudEnv: string;
  appId: string;
}

/** Makes the variables of every instance: those that the platform sets for the SDK, and the deployment's own. */
export function instanceEnvironment(
  cloud: CloudIdentity,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    ...own,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'devcloud',
    TENCENTCLOUD_SECRETKEY: 'devcloud',
    TENCENTCLOUD_SESSIONTOKEN: 'devcloud',
    SCF_NAMESPACE: cloud.cloudEnv,
    TCB_ENV: cloud.cloudEnv,
    /** Keeps the SDK's "slower than 3 s" notes out of the log. */
    SILENCE: 'true',
  };
}

/** Makes the variable that tells the SDK the address of its cloud. */
export function cloudContext(cloud: CloudIdentity): string {
  return JSON.stringify({ URL: cloud.adminUrl });
}

/**
 * Makes the variables of one event: the caller and the source. As on the platform, a name without a value is not set.
 */
export function eventEnvironment(
  cloud: CloudIdentity,
  invocation: Invocation,
): Record<string, string> {
  const person: Record<string, string> =
    invocation.openid === '' ? {} : { WX_OPENID: invocation.openid };
  const context = {
    ...person,
    WX_APPID: cloud.appId,
    WX_API_TOKEN: invocation.token,
    WX_CLIENTIP: '127.0.0.1',
  };
  const trigger: Record<string, string> = invocation.source.startsWith('wx_trigger')
    ? { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: invocation.token }
    : {};
  return {
    ...context,
    ...trigger,
    WX_CONTEXT_KEYS: Object.keys(context).join(','),
    TCB_SEQID: invocation.token,
    TCB_SOURCE: invocation.source,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
  };
}
