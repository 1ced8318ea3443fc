import type { ErrorCode } from '../../../contract';

/** Why a call failed: what the cloud answered, or that it could not be reached. */
export type FailureCode = ErrorCode | 'NO_NETWORK';

/** A call that was refused, failed or never arrived. `traceId` finds it in the logs; empty when it never arrived. */
export class CallError extends Error {
  readonly code: FailureCode;
  readonly traceId: string;

  constructor(code: FailureCode, traceId = '', message: string = code) {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.traceId = traceId;
  }
}

/** The code of any thrown thing; what is not a `CallError` is a fault of ours, `INTERNAL`. */
export function failureCode(error: unknown): FailureCode {
  return error instanceof CallError ? error.code : 'INTERNAL';
}
