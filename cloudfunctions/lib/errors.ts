import type { ErrorCode } from '../../contract/action';
import { scrub } from '../../domain/text/scrub';

/** A refusal is an answer, not a fault: handlers return it. */
export class Refusal<C extends ErrorCode = ErrorCode> {
  constructor(readonly code: C) {}
}

export function refuse<C extends ErrorCode>(code: C): Refusal<C> {
  return new Refusal(code);
}

/** Everything an SDK error says of itself: versions differ in which field holds the code. */
function words(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { errCode, code, errMsg, message } = error as Record<string, unknown>;
  return [errCode, code, errMsg, message].filter((part) => part !== undefined).join(' ');
}

/** Another transaction has it: run the whole transaction again. The SDK loses the code, so the text counts. */
export function isConflict(error: unknown): boolean {
  return /TransactionConflict|TransactionBusy|TRANSACTION_CONFLICT/i.test(words(error));
}

/** A unique index, or `_id`, is taken. */
export function isDuplicate(error: unknown): boolean {
  return /E11000|DATABASE_DUPLICATE_WRITE|duplicate key/i.test(words(error));
}

/** There is no such file in storage. */
export function isMissingFile(error: unknown): boolean {
  return /STORAGE_FILE_NONEXIST|-503003/.test(words(error));
}

/**
 * The cloud was busy, time ran out or the connection broke: the same call may succeed later. At the start and the
 * commit of a transaction the SDK gives the cloud's names of codes, everywhere else its own numbers.
 */
export function isPassing(error: unknown): boolean {
  return PASSING.test(words(error));
}

const PASSING = new RegExp(
  [
    'TransactionNotExist|TRANSACTION_FAIL',
    'SERVER_TIMEOUT|EXCEED_REQUEST_LIMIT|EXCEED_CONCURRENT_REQUEST_LIMIT|-50100[234]',
    'ETIMEDOUT|ECONNRESET|ECONNREFUSED|EPIPE|socket hang up|timed? ?out',
  ].join('|'),
  'i',
);

/** What may be logged of a fault: its words without numbers and names of people. */
export function describeFault(error: unknown): { text: string; stack?: string } {
  const stack =
    error instanceof Error ? error.stack?.split('\n').slice(1, 6).join('\n') : undefined;
  return { text: scrub(words(error)).slice(0, 500), stack };
}
