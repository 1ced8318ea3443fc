import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { transactionConflict } from '../database/transaction';
import type { CloudRequest, Invocation, RequestFaults } from '../types';
import { CloudError } from '../wire/cloud-error';
import { type FaultOrder, type FaultRule, readFaultOrder } from './order';

/** The present order, and how often each rule, the conflicts and the failures have acted. */
export interface FaultReport extends FaultOrder {
  acted: { rules: number[]; conflicts: number; sendFailures: number; undelivered: number };
}

/** Makes requests fail on demand, for tests. */
export interface Faults extends RequestFaults {
  /** Replaces the earlier order by this one. */
  set(order: FaultOrder): void;
  report(): FaultReport;
  /**
   * Lists the requests of the first call of this label since the order was set, such as `database insertDocument
   * notices`.
   */
  requestsOf(label: string): readonly string[];
  /** The clock of the functions is off by so many milliseconds. */
  clockSkew(): number;
  /** Tells whether the client must not get the answer to this call. It is true once for each order. */
  losesResponse(label: string): boolean;
}

/** A request whose call is known. */
type KnownRequest = CloudRequest & { invocation: Invocation };

/** The kinds of faults that happen by chance. */
type ChanceKind = 'conflicts' | 'messages' | 'deliveries';

/** The state that lasts as long as an order. */
interface State {
  order: FaultOrder;
  rules: { rule: FaultRule; acted: number; seen: Map<string, number> }[];
  conflicts: number;
  sendFailures: number;
  undelivered: number;
  /** By label: how many calls there were. */
  calls: Map<string, number>;
  /** By token: the number of the call, and how many chances of each kind it had. */
  chances: Map<string, { call: number } & Record<ChanceKind, number>>;
  /** The label of the call whose answer the client must not get. */
  lostAnswerTo: string | null;
  /** By label: the token of the first call, and its requests. */
  requests: Map<string, { token: string; names: string[] }>;
}

function startState(order: FaultOrder): State {
  const rules = (order.rules ?? []).map((rule) => ({ rule, acted: 0, seen: new Map() }));
  return {
    order,
    rules,
    conflicts: 0,
    sendFailures: 0,
    undelivered: 0,
    calls: new Map(),
    chances: new Map(),
    lostAnswerTo: order.loseResponse ?? null,
    requests: new Map(),
  };
}

/** Makes the faults of a devcloud. `kill` ends the instance that runs a call, at once. */
export function createFaults(kill: (token: string) => Promise<void>): Faults {
  let state = startState({});
  /** The call that the cloud permitted to upload to a path. */
  const permits = new Map<string, Invocation>();
  return {
    set(order) {
      state = startState(readFaultOrder(order));
    },
    report: () => report(state),
    requestsOf: (label) => state.requests.get(label)?.names ?? [],
    clockSkew: () => state.order.clockSkewMs ?? 0,
    losesResponse(label) {
      const isLost = state.lostAnswerTo === label;
      if (isLost) state.lostAnswerTo = null;
      return isLost;
    },
    failsMessage: (invocation) => failsMessage(state, invocation),
    losesMessage: (invocation) => losesMessage(state, invocation),
    carryOut(request, work) {
      const { action, path = '' } = request;
      const invocation = request.invocation ?? permits.get(path);
      if (!invocation) return work();
      if (action === 'storage.getUploadMetadata') permits.set(path, invocation);
      noteRequest(state, { ...request, invocation });
      return carryOut(state, kill, { ...request, invocation }, work);
    },
  };
}

function report({ order, rules, conflicts, sendFailures, undelivered }: State): FaultReport {
  return {
    ...order,
    acted: {
      rules: rules.map((rule) => rule.acted),
      conflicts,
      sendFailures,
      undelivered,
    },
  };
}

function noteRequest({ requests }: State, request: KnownRequest): void {
  const { kind, action, collection, invocation } = request;
  const { label, token } = invocation;
  const known = requests.get(label) ?? { token, names: [] };
  requests.set(label, known);
  const name = [kind, action.split('.').at(-1), collection].filter(Boolean).join(' ');
  if (known.token === token) known.names.push(name);
}

async function carryOut<Answer>(
  state: State,
  kill: (token: string) => Promise<void>,
  request: KnownRequest,
  work: () => Promise<Answer>,
): Promise<Answer | null> {
  const rule = findRule(state, request);
  if (rule?.do === 'fail') throw outage();
  if (rule?.do === 'delay') await pause(rule.ms);
  if (rule?.do !== 'cut' && rule?.do !== 'kill') {
    if (!meetsConflict(state, request)) return work();
    await request.abort?.();
    throw transactionConflict();
  }
  await work().catch(() => undefined);
  if (rule.do === 'kill') await kill(request.invocation.token);
  return null;
}

/** The cloud is too busy for this request and has done nothing of it. */
function outage(): CloudError {
  return new CloudError('EXCEED_REQUEST_LIMIT', '[LimitExceeded] a fault on demand');
}

/** Finds the first rule that acts on this request. Every rule counts the requests that it matches. */
function findRule({ rules }: State, request: KnownRequest): FaultRule | undefined {
  const { token } = request.invocation;
  let found: FaultRule | undefined;
  for (const entry of rules) {
    if (!isAbout(entry.rule, request)) continue;
    const number = (entry.seen.get(token) ?? 0) + 1;
    entry.seen.set(token, number);
    const { nth = number, times = Number.POSITIVE_INFINITY } = entry.rule;
    if (found || number !== nth || entry.acted >= times) continue;
    entry.acted += 1;
    found = entry.rule;
  }
  return found;
}

function isAbout({ on, label, action }: FaultRule, request: KnownRequest): boolean {
  return (
    (on === 'any' || on === request.kind) &&
    (label === undefined || label === request.invocation.label) &&
    (action === undefined || action === request.action)
  );
}

const DECIDES_CONFLICT = [
  'database.getDocument',
  'database.insertDocument',
  'database.modifyDocument',
  'database.removeDocument',
  'database.commitTransaction',
];

function meetsConflict(state: State, request: KnownRequest): boolean {
  const { conflictRate = 0, seed = 1 } = state.order;
  if (conflictRate === 0 || !request.abort || !DECIDES_CONFLICT.includes(request.action)) {
    return false;
  }
  const { label } = request.invocation;
  const chance = chanceOf(state, request.invocation);
  chance.conflicts += 1;
  const meets = numberFrom([seed, label, chance.call, chance.conflicts]) < conflictRate;
  if (meets) state.conflicts += 1;
  return meets;
}

function failsMessage(state: State, invocation: Invocation): boolean {
  const { sendFailRate = 0, seed = 1 } = state.order;
  if (sendFailRate === 0) return false;
  const chance = chanceOf(state, invocation);
  chance.messages += 1;
  const words = [seed, invocation.label, chance.call, 'message', chance.messages];
  const fails = numberFrom(words) < sendFailRate;
  if (fails) state.sendFailures += 1;
  return fails;
}

function losesMessage(state: State, invocation: Invocation): boolean {
  const { undeliveredRate = 0, seed = 1 } = state.order;
  if (undeliveredRate === 0) return false;
  const chance = chanceOf(state, invocation);
  chance.deliveries += 1;
  const words = [seed, invocation.label, chance.call, 'delivery', chance.deliveries];
  const isLost = numberFrom(words) < undeliveredRate;
  if (isLost) state.undelivered += 1;
  return isLost;
}

/**
 * A seed, the label, the call's number and the request's number decide each chance. So calls at the same time do not
 * disturb each other.
 */
function chanceOf(state: State, { label, token }: Invocation) {
  const known = state.chances.get(token);
  if (known) return known;
  const chance = { call: countCall(state, label), conflicts: 0, messages: 0, deliveries: 0 };
  state.chances.set(token, chance);
  return chance;
}

function countCall({ calls }: State, label: string): number {
  const number = (calls.get(label) ?? 0) + 1;
  calls.set(label, number);
  return number;
}

/** Makes a number in [0, 1) from words. */
function numberFrom(words: readonly (string | number)[]): number {
  return createHash('sha256').update(JSON.stringify(words)).digest().readUInt32BE() / 2 ** 32;
}
