/**
 * `THROWN`: main rejected or could not be loaded; `CRASHED`: the instance died; `TIMEOUT`: it took too long;
 * `TOO_LARGE`: the answer is over the platform's limit; `NO_FUNCTION`: nothing of that name is deployed.
 */
export type FaultKind = 'THROWN' | 'CRASHED' | 'TIMEOUT' | 'TOO_LARGE' | 'NO_FUNCTION' | 'STOPPED';

/** A function that did not answer; never a refusal, those are answers. */
export class FunctionFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionFault';
  }
}
