import type { AppealCase } from './case';

/** The owner answers once after the result, and once more when the clock has asked again. */
export function mayAnswer({ status, askedAgainAt }: AppealCase): boolean {
  return status === 'resolved' || askedAgainAt !== null;
}
