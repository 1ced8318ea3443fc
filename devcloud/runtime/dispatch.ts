import type { Timer } from '../clock/timers';
import type { Invocation } from '../types';
import type { Runtime } from './runtime';

/** The platform and the functions start functions in these ways. */
export interface Dispatch {
  /** Carries out `cloud.callFunction` and returns the callee's answer. It rejects with a `FunctionFault`. */
  callFunction(caller: Invocation | undefined, name: string, event: unknown): Promise<unknown>;
  /** Runs the function of a timer. A fault goes to the log and does not affect the next run. */
  fireTimer(timer: Timer, at: Date): Promise<void>;
  /** Hands a WeChat event unchanged to the function that takes its kind. */
  pushEvent(event: Record<string, unknown>): void;
  /** The promise resolves when the functions have handled the pushed events. */
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

/**
 * Makes the dispatch. `messagePush` names the function for a kind such as `event:wxa_media_check`, as the console's
 * message push does.
 */
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
