import type { FailureCode } from '../../platform/cloud/call-error';

/** Failures after which the cloud may have done the work all the same: the next try must carry the same key. */
const MAYBE_DONE: ReadonlySet<FailureCode> = new Set(['NO_NETWORK', 'TRY_AGAIN', 'INTERNAL']);

/** Whether another try after this failure is the same intent; after a refusal it is a new one with a new key. */
export function isSameIntent(code: FailureCode): boolean {
  return MAYBE_DONE.has(code);
}

/**
 * An appeal was taken just now, or by an earlier try whose answer was lost. `edited`: the draft said more by the time
 * when the answer came.
 */
export type JustSubmitted = 'now' | 'earlier' | 'edited';

/** Where the cache remembers that this person has just submitted the appeal, to greet them with it. */
export function justSubmittedKey(appealId: string) {
  return ['appeal-just-submitted', appealId] as const;
}
