/**
 * `THROWN`: main rejected or could not be loaded; `CRASHED`: the instance died; `TIMEOUT`: it took too long;
 * `TOO_LARGE`: the answer is over the platform's limit; `NO_FUNCTION`: nothing of that name is deployed.
 */
export type FaultKind = 'THROWN' | 'CRASHED' | 'TIMEOUT' | 'TOO_LARGE' | 'NO_FUNCTION' | 'STOPPED';

/** The function gave no answer. A refusal is not a fault, because it is an answer. */
export class FunctionFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionFault';
  }
}
