import type { Timer } from '../clock/timers';
import type { Invocation } from '../types';
import type { Runtime } from './runtime';

/** The ways in which the platform itself, and functions, start functions. */
export interface Dispatch {
  /** `cloud.callFunction`: the callee's answer; rejects with a `FunctionFault`. */
  callFunction(caller: Invocation | undefined, name: string, event: unknown): Promise<unknown>;
  /** Runs a timer's function; a fault is logged and the timer's next run is not affected. */
  fireTimer(timer: Timer, at: Date): Promise<void>;
  /** Hands a WeChat message to the function it is routed to; the event goes as it is. */
  pushEvent(event: Record<string, unknown>): void;
  /** Resolves when the pushed messages were handled. */
  settle(): Promise<void>;
}

function labelOf(name: string, event: unknown): string {
  const action =
    typeof event === 'object' && event !== null && 'action' in event ? event.action : null;
  return typeof action === 'string' && action.startsWith(`${name}.`) ? action : `${name}:call`;
}

async function callFunction(
  runtime: Runtime,
  caller: Invocation | undefined,
  functionName: string,
  event: unknown,
): Promise<unknown> {
  const outcome = await runtime.run({
    functionName,
    label: labelOf(functionName, event),
    openid: caller?.openid ?? '',
    source: caller ? `${caller.source},scf` : 'scf',
    event,
    callerToken: caller?.token,
  });
  if ('fault' in outcome) throw outcome.fault;
  return JSON.parse(outcome.json);
}

async function fireTimer(runtime: Runtime, timer: Timer, at: Date): Promise<void> {
  await runtime.run({
    functionName: timer.functionName,
    label: `${timer.functionName}:timer`,
    openid: '',
    source: 'wx_trigger',
    event: { Type: 'Timer', TriggerName: timer.triggerName, Time: at.toISOString() },
  });
}

/** `messagePush`: `event:wxa_media_check` → function name, as the console's message push is configured. */
export function createDispatch(
  runtime: Runtime,
  messagePush: Readonly<Record<string, string>>,
  log: (line: string) => void,
): Dispatch {
  const pushes = new Set<Promise<unknown>>();
  return {
    callFunction: (caller, name, event) => callFunction(runtime, caller, name, event),
    fireTimer: (timer, at) => fireTimer(runtime, timer, at),
    pushEvent(event) {
      const kind = `${String(event.MsgType)}:${String(event.Event)}`;
      const functionName = Object.hasOwn(messagePush, kind) ? messagePush[kind] : undefined;
      if (functionName === undefined) return log(`[push] nobody takes ${kind}`);
      const label = `${functionName}:push`;
      const push = runtime.run({ functionName, label, openid: '', source: 'wx_push', event });
      pushes.add(push);
      void push.finally(() => pushes.delete(push));
    },
    async settle() {
      await Promise.all(pushes);
    },
  };
}
