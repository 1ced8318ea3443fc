/** A refusal in the cloud's own words: `code` is CloudBase's string, the SDK maps it to a number. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CloudError';
  }
}

/** Something that the cloud knows and devcloud does not carry out, or that nobody knows: named, never half done. */
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
