/** A rule names requests of a call and the fault that they meet. */
export interface FaultRule {
  on: (typeof TARGETS)[number];
  /** The call's label, `appeal.submit` or `clock:timer`; a client's own upload is `client:upload`. */
  label?: string;
  /** The wire's name of the request, `database.commitTransaction`. */
  action?: string;
  /**
   * The rule acts on the matching request with this number in a call, from 1. It acts on every one when this is left
   * out.
   */
  nth?: number;
  /** The rule acts so often in all. It acts always when this is left out. */
  times?: number;
  do: (typeof DEEDS)[number];
  /** `delay` waits so long, in milliseconds of real time. */
  ms?: number;
}

/** `POST /dev/faults` takes this order. It lists all faults from now on; an empty order stops them. */
export interface FaultOrder {
  /** With the same seed and the same requests, the same conflicts and failures happen. */
  seed?: number;
  rules?: readonly FaultRule[];
  /** This share, 0 to 1, of transactional document operations and commits meets a conflict. */
  conflictRate?: number;
  /** WeChat fails to send this share of messages, 0 to 1. It answers errcode -1 and does nothing. */
  sendFailRate?: number;
  /**
   * WeChat takes this share of messages, 0 to 1, and does not deliver them. The acceptance is used up, and the event
   * tells of the failure.
   */
  undeliveredRate?: number;
  /** The clock of the functions is off by so many milliseconds. */
  clockSkewMs?: number;
  /** The client does not get the answer to the next call of this label. The call does its work. */
  loseResponse?: string;
}

/** `any` counts all kinds together. */
const TARGETS = ['any', 'database', 'openapi', 'upload', 'storage'] as const;

/**
 * `fail` answers an error and does nothing. `delay` does the work later. `cut` does the work and breaks the connection
 * without an answer. `kill` does the work, and the function dies before the answer reaches it.
 */
const DEEDS = ['fail', 'delay', 'cut', 'kill'] as const;

/** The order is not valid. The message names the wrong field. */
export class FaultOrderError extends Error {}

type Check = (value: unknown) => boolean;
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 1;
const isText: Check = (value) => typeof value === 'string' && value !== '';
const isMilliseconds: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isOneOf =
  (names: readonly string[]): Check =>
  (value) =>
    names.some((name) => name === value);

const RULE_FIELDS: Record<keyof FaultRule, Check> = {
  on: isOneOf(TARGETS),
  label: isText,
  action: isText,
  nth: isCount,
  times: isCount,
  do: isOneOf(DEEDS),
  ms: (value) => isMilliseconds(value) && Number(value) <= 60_000,
};

const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;

const ORDER_FIELDS: Record<keyof FaultOrder, Check> = {
  seed: Number.isInteger,
  rules: Array.isArray,
  conflictRate: isShare,
  sendFailRate: isShare,
  undeliveredRate: isShare,
  clockSkewMs: Number.isInteger,
  loseResponse: isText,
};

/** Checks an order from outside. It throws a `FaultOrderError` that names the first wrong field. */
export function readFaultOrder(value: unknown): FaultOrder {
  checkFields('', value, ORDER_FIELDS);
  const order = value as FaultOrder;
  order.rules?.forEach((rule, position) => {
    checkRule(`rules[${position}].`, rule);
  });
  return order;
}

function checkRule(path: string, rule: FaultRule): void {
  checkFields(path, rule, RULE_FIELDS);
  for (const field of ['on', 'do'] as const) {
    if (rule[field] === undefined) throw new FaultOrderError(`${path}${field} is missing`);
  }
  if ((rule.do === 'delay') !== (rule.ms !== undefined)) {
    throw new FaultOrderError(`${path}ms is for "delay", and "delay" needs it`);
  }
}

function checkFields(path: string, value: unknown, fields: Readonly<Record<string, Check>>): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FaultOrderError(`${path === '' ? 'the order' : path.slice(0, -1)} must be an object`);
  }
  for (const [name, part] of Object.entries(value)) {
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!check) throw new FaultOrderError(`${path}${name} is not known`);
    if (part !== undefined && !check(part)) {
      throw new FaultOrderError(`${path}${name} cannot be ${JSON.stringify(part)}`);
    }
  }
}
