/** Which requests of a call a rule is about, and what becomes of them. */
export interface FaultRule {
  on: (typeof TARGETS)[number];
  /** The call's label, `appeal.submit` or `clock:timer`; a client's own upload is `client:upload`. */
  label?: string;
  /** The wire's name of the request, `database.commitTransaction`. */
  action?: string;
  /** Which of the matching requests of one call, from 1; every one of them when left out. */
  nth?: number;
  /** How often the rule acts in all; always when left out. */
  times?: number;
  do: (typeof DEEDS)[number];
  /** How long `delay` waits, in milliseconds of real time. */
  ms?: number;
}

/** What `POST /dev/faults` takes: everything that is to go wrong from now on. Empty: nothing. */
export interface FaultOrder {
  /** The same seed, the same requests: the same conflicts and failures. */
  seed?: number;
  rules?: readonly FaultRule[];
  /** The share, 0 to 1, of transactional document operations and commits that meet a conflict. */
  conflictRate?: number;
  /** The share, 0 to 1, of messages that WeChat does not send for a fault of its own: errcode -1, nothing is done. */
  sendFailRate?: number;
  /** The share, 0 to 1, of messages that WeChat takes and does not deliver: the acceptance is gone, its event says so. */
  undeliveredRate?: number;
  /** How far the clock of the functions is off, in milliseconds. */
  clockSkewMs?: number;
  /** The label of a call whose next answer does not reach its client; the work is done. */
  loseResponse?: string;
}

/** `any`: every kind, counted together. */
const TARGETS = ['any', 'database', 'openapi', 'upload', 'storage'] as const;

/**
 * `fail`: an error is answered and nothing done; `delay`: done later; `cut`: done, and the connection is broken off
 * without an answer; `kill`: done, and the function dies before the answer reaches it.
 */
const DEEDS = ['fail', 'delay', 'cut', 'kill'] as const;

/** An order that is no order; its words name the field. */
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

/** Checks an order from outside. Throws a `FaultOrderError` that names the first wrong field. */
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
