import type { ActionName, Input, Output } from '../../../contract';
import { CallError } from './call-error';
import { type Clock, patiently } from './patience';
import { beginLongWork } from './still-working';
import { send } from './transport';

const PHONE_CLOCK: Clock = {
  now: Date.now,
  wait: (milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

interface CallOptions {
  /** Nobody waits for it: nothing is said while it is repeated. */
  isQuiet?: boolean;
}

async function callOnce<A extends ActionName>(action: A, input: Input<A>): Promise<Output<A>> {
  const envelope = await send<Output<A>>(action, input);
  if (envelope.ok) return envelope.data;
  const { code, message, traceId } = envelope.error;
  throw new CallError(code, traceId, message);
}

const sayNothing = () => () => undefined;

/**
 * Runs an action in the cloud; throws `CallError`. Repeats, with the same input, when the network or a busy database
 * was in the way: safe, because every mutating action carries an `idempotencyKey`. An act may take 40 s; after the
 * first the screen says that the work goes on.
 */
export function call<A extends ActionName>(
  action: A,
  input: Input<A>,
  { isQuiet = false }: CallOptions = {},
): Promise<Output<A>> {
  return patiently(() => callOnce(action, input), {
    clock: PHONE_CLOCK,
    isAct: 'idempotencyKey' in input,
    onLong: isQuiet ? sayNothing : beginLongWork,
  });
}
