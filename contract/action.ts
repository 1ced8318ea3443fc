import type * as z from 'zod';
import type { LimitName } from '../domain/limits/limit';

/** Errors any action may answer with; its own are declared in its entry. */
export const COMMON_ERRORS = [
  'INVALID_INPUT',
  'NOT_SIGNED_IN',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'TRY_AGAIN',
  /** The person did this too often, or the thing holds as much as it may. */
  'TOO_MANY',
  'INTERNAL',
] as const;

/** Errors that belong to single actions. With the common ones, the whole closed list. */
export const OWN_ERRORS = [
  /** The privacy terms of this version were not agreed to yet. */
  'CONSENT_REQUIRED',
  /** The person has not chosen a community yet. */
  'NOT_JOINED',
  /** The appeal's state does not allow the act (any more). */
  'WRONG_STATE',
  /** WeChat's content check refused the text. */
  'CONTENT_REJECTED',
  /** A file was not uploaded by the caller, is of another kind, or does not exist. */
  'FILE_REFUSED',
  /** The post named may not get the appeal so. */
  'RECEIVER_REFUSED',
  /** Not both of one community, or the other one is not for everybody to read. */
  'CANNOT_MERGE',
  /** WeChat did not say which group this is: the cloudID has expired, or is none of a group. */
  'GROUP_UNKNOWN',
] as const;

export const ERROR_CODES = [...COMMON_ERRORS, ...OWN_ERRORS] as const;

/** What every action that is not open to visitors may answer too. */
export const MEMBER_ERRORS = ['CONSENT_REQUIRED', 'NOT_JOINED'] as const;

export type CommonError = (typeof COMMON_ERRORS)[number];
export type OwnError = (typeof OWN_ERRORS)[number];
export type ErrorCode = CommonError | OwnError;

/**
 * Who may call an action. `visitor`: signed in by WeChat, nothing else. `member`: agreed to the terms and joined.
 * `staff`: a member with a post responsible for the place that the call is about.
 * The others are relations to one appeal: `owner`, `handler` (holds a role it is assigned to), `assistant` (helps),
 * `overseer` (staff responsible for the place or one above it), `superior` (an overseer above the handlers),
 * `secretary` (of the community; without an appeal: of the community the call is about), `neighbour` (anyone of the
 * city, for public ones).
 */
export const CALLERS = [
  ...(['visitor', 'member', 'staff'] as const),
  ...(['owner', 'handler', 'assistant', 'overseer', 'superior', 'secretary', 'neighbour'] as const),
] as const;
export type Caller = (typeof CALLERS)[number];

export interface Action<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  E extends OwnError = OwnError,
  C extends readonly Caller[] = readonly Caller[],
> {
  /** One sentence, English, for the listing. */
  summary: string;
  input: I;
  output: O;
  errors: readonly E[];
  callers: C;
  /** A mutating action takes an `idempotencyKey`: the same key again gives the same result and changes nothing. */
  mutates: boolean;
  /**
   * How often one person may do it (`domain/limits`), for an action that mutates; left out: the usual limit. `none`: it
   * leaves no trace when it is done again, or must always be possible and comes to an end by itself.
   */
  limit?: LimitName | 'none';
  /** All that it tells of what the caller may not see. */
  releases?: readonly Release[];
}

/** A part of an answer that depends on what the caller may not see, because the answer would mean nothing without it. */
export interface Release {
  /** The names of the fields from the outside in, lists left out: `items.seats`. */
  field: string;
  /** One sentence, English: what it tells, and why. */
  why: string;
  /** A number is a multiple of it; 0 where it is no number. */
  step: number;
  /** So many people or things stand behind it at least; else it tells nothing. */
  smallestGroup: number;
}

/** Declares an action; only infers the types. */
export function action<
  I extends z.ZodType,
  O extends z.ZodType,
  const E extends OwnError,
  const C extends readonly Caller[],
>(entry: Action<I, O, E, C>): Action<I, O, E, C> {
  return entry;
}

export type Envelope<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; message: string; traceId: string } };
