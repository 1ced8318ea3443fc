import { CallError, type FailureCode, failureCode } from '../../../platform/cloud/call-error';
import { isSameIntent } from '../intent';

interface Keyed {
  idempotencyKey: string;
}

/** What the cloud has made of one of the inputs. */
export interface Made<I, O> {
  input: I;
  answer: O;
}

/** Refusals at the door: they do not tell what became of an earlier try. */
const AT_THE_DOOR: ReadonlySet<FailureCode> = new Set([
  'NOT_SIGNED_IN',
  'CONSENT_REQUIRED',
  'NOT_JOINED',
]);

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The inputs that wait for an answer, with one more at the end. */
export function withUnanswered<I extends object>(unanswered: readonly I[], input: I): I[] {
  return [...unanswered.filter((one) => !isSame(one, input)), input];
}

/** Whether an earlier try with exactly this input waits for its answer. */
export function isUnanswered(unanswered: readonly object[], input: object): boolean {
  return unanswered.some((one) => isSame(one, input));
}

/** What still waits for an answer after this one was refused. */
export function withoutRefused<I extends object>(
  unanswered: readonly I[],
  input: I,
  { code, isRepeat }: { code: FailureCode; isRepeat: boolean },
): I[] {
  const tellsNothing = isSameIntent(code) || code === 'CONFLICT';
  if (tellsNothing || (isRepeat && AT_THE_DOOR.has(code))) return [...unanswered];
  return unanswered.filter((one) => !isSame(one, input));
}

/** Asks with exactly what was sent before; null when it was not that one. */
async function askFor<I extends Keyed, O>(
  earlier: I,
  send: (input: I) => Promise<O>,
): Promise<Made<I, O> | null> {
  try {
    return { input: earlier, answer: await send(earlier) };
  } catch (error) {
    if (isSameIntent(failureCode(error))) throw error;
    return null;
  }
}

/**
 * Sends an input under its key. A `CONFLICT` says that the cloud has made a thing of an earlier input with this key, and
 * has lost the answer: exactly that input, sent once more, brings the thing. One key never makes two things.
 * @throws `CallError`; `CONFLICT` when none of the earlier inputs brings the thing.
 */
export async function sendForOne<I extends Keyed, O>(
  input: I,
  earlier: readonly I[],
  send: (input: I) => Promise<O>,
): Promise<Made<I, O>> {
  try {
    return { input, answer: await send(input) };
  } catch (error) {
    if (failureCode(error) !== 'CONFLICT') throw error;
  }
  for (const one of [...earlier].reverse()) {
    const made = isSame(one, input) ? null : await askFor(one, send);
    if (made) return made;
  }
  throw new CallError('CONFLICT');
}
