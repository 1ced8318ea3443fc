/** The cloud refuses a request. `code` is CloudBase's string, and the SDK maps it to a number. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CloudError';
  }
}

/**
 * The cloud knows this feature but devcloud does not, or nobody knows it. devcloud refuses it by name and never does a
 * part of it.
 */
export function refuseOperator(name: string): CloudError {
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[InvalidParameter] INVALID_OPERATOR: ${name} is not supported`,
  );
}

/** A database request that MongoDB itself would answer with an error. */
export function failRequest(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`);
}
