import type { ActionName, Input, Output } from '../../contract';
import { CallError } from './call-error';
import { send } from './transport';

/** Waits before the second and the third attempt, milliseconds. */
const BACKOFF = [400, 1200];

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

function mayPass(error: unknown): boolean {
  return error instanceof CallError && ['NO_NETWORK', 'TRY_AGAIN'].includes(error.code);
}

async function callOnce<A extends ActionName>(action: A, input: Input<A>): Promise<Output<A>> {
  const envelope = await send<Output<A>>(action, input);
  if (envelope.ok) return envelope.data;
  const { code, message, traceId } = envelope.error;
  throw new CallError(code, traceId, message);
}

/**
 * Runs an action in the cloud; throws `CallError`. Repeats twice when the network or a busy database was in the way:
 * safe, because every mutating action carries an `idempotencyKey`.
 */
export async function call<A extends ActionName>(action: A, input: Input<A>): Promise<Output<A>> {
  for (const pause of BACKOFF) {
    try {
      return await callOnce(action, input);
    } catch (error) {
      if (!mayPass(error)) throw error;
      await wait(pause);
    }
  }
  return callOnce(action, input);
}
