import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import type { Timer } from '../clock/timers';
import type { Invocation, RequestKind, TouchedDocuments } from '../types';
import { MEMORY_MEGABYTES, type Task } from './channel';
import {
  type CloudIdentity,
  cloudContext,
  eventEnvironment,
  instanceEnvironment,
} from './environment';
import { FunctionFault } from './function-fault';
import { readSource, readVersion } from './function-source';
import { type CallCounts, createMetrics, noCounts } from './metrics';
import { FunctionPool } from './pool';
import type { WarmInstances } from './warm-instances';

export interface RuntimeOptions {
  /** Holds one folder for each built function. */
  functionsDir: string;
  /** The runtime asks for this when the first instance starts, because the port may not be known before. */
  cloud: () => CloudIdentity;
  /** The deployment's own variables, the same for every function. */
  environment: Readonly<Record<string, string>>;
  /** Milliseconds the settable clock is ahead of real time. */
  offset: () => number;
  log: (line: string) => void;
  /** A call has ended in some way. The runtime tells this before it returns the outcome. */
  onEnd?: (token: string) => void;
  /** See `DevcloudOptions.isRehearsal`. */
  isRehearsal?: boolean;
  /** See `DevcloudOptions.warm`. */
  warm?: WarmInstances;
}

/** An event for a function. */
export interface Call {
  functionName: string;
  /** The metrics count the call under this label: `appeal.submit`, `clock:timer`. */
  label: string;
  openid: string;
  source: string;
  event: unknown;
  /** The token of the call that made this one by `cloud.callFunction`. */
  callerToken?: string;
}

export interface CallResult {
  /** The answer of main, as JSON. */
  json: string;
  counts: CallCounts;
}

/** A call that ended in a fault. It still has the counts of its work. */
export interface CallFault {
  fault: FunctionFault;
  counts: CallCounts;
}

interface RunningCall {
  invocation: Invocation;
  counts: CallCounts;
  parent: RunningCall | undefined;
}

const MAX_ANSWER_BYTES = 6 * 1024 * 1024;

/** Runs built functions in workers. Each call has its own identity, clock and limits. */
export class Runtime {
  readonly metrics = createMetrics();
  readonly #options: RuntimeOptions;
  readonly #pools = new Map<string, FunctionPool>();
  /** The pools of replaced builds. The runtime stops them with the others. */
  readonly #retired: FunctionPool[] = [];
  readonly #running = new Map<string, RunningCall>();
  /** Callers that wait until nothing runs. */
  readonly #settling: (() => void)[] = [];
  #isClosed = false;

  constructor(options: RuntimeOptions) {
    this.#options = options;
  }

  /** Finds the running call of a token. */
  invocation(token: string): Invocation | undefined {
    return this.#running.get(token)?.invocation;
  }

  /** Counts a request of a function to the cloud, for its call and for the calls that led to it. */
  countRequest(invocation: Invocation | undefined, kind: RequestKind): void {
    for (const call of this.#chain(invocation)) call.counts[kind] += 1;
  }

  /** Counts the documents that a database request touched, for the same calls. */
  countDocuments(invocation: Invocation, touched: TouchedDocuments): void {
    for (const { counts } of this.#chain(invocation)) {
      counts.documentsRead += touched.documentsRead;
      counts.documentsReturned += touched.documentsReturned;
    }
  }

  /** Runs an event. It never rejects: a fault is a value here, with the counts of the call until then. */
  async run(call: Call): Promise<CallResult | CallFault> {
    const started = performance.now();
    const running = this.#begin(call);
    const { token } = running.invocation;
    const outcome = await this.#runOnPool(call, running).catch((error: unknown) => {
      if (error instanceof FunctionFault) return error;
      return new FunctionFault('THROWN', error instanceof Error ? error.message : String(error));
    });
    this.#running.delete(token);
    this.#options.onEnd?.(token);
    if (this.#running.size === 0) for (const resolve of this.#settling.splice(0)) resolve();
    const isFault = outcome instanceof FunctionFault;
    const milliseconds = Math.round(performance.now() - started);
    const { counts } = running;
    this.metrics.add({ label: call.label, counts, milliseconds, isFault });
    if (!isFault) return { json: outcome, counts };
    this.#options.log(
      `[${call.functionName}] ${call.label} ${token} ${outcome.kind}: ${outcome.message}`,
    );
    return { fault: outcome, counts };
  }

  /** Reads the settings of every function and throws when they are wrong. The first call of a function loads it. */
  prepare(): void {
    for (const name of this.#names()) this.#pool(name);
  }

  /** The timers of every function. */
  timers(): Timer[] {
    return [...this.#pools.values()].flatMap((pool) => [...pool.source.timers]);
  }

  /** Resolves when nothing runs any more. */
  async settle(): Promise<void> {
    while (this.#running.size > 0) {
      await new Promise<void>((resolve) => this.#settling.push(resolve));
    }
  }

  /** Ends a call as crashed and uses its instance again. The cloud answers no further request of the call. */
  abandon(token: string): void {
    for (const pool of this.#allPools()) pool.abandon(token);
  }

  /** Kills the instance that runs a call; the call ends as crashed. */
  async kill(token: string): Promise<void> {
    await Promise.all(this.#allPools().map((pool) => pool.kill(token)));
  }

  /** Stops every instance at once. Running calls get a fault as answer. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#allPools().map((pool) => pool.close()));
  }

  /** Lists a running call, the call that made it, and so on. */
  *#chain(invocation: Invocation | undefined): Generator<RunningCall> {
    let call = invocation && this.#running.get(invocation.token);
    for (; call; call = call.parent) yield call;
  }

  #allPools(): FunctionPool[] {
    return [...this.#pools.values(), ...this.#retired];
  }

  #names(): string[] {
    const { functionsDir } = this.#options;
    const names = existsSync(functionsDir) ? readdirSync(functionsDir) : [];
    return names.filter((name) => readVersion(functionsDir, name) !== null);
  }

  #begin(call: Call): RunningCall {
    const invocation: Invocation = {
      token: randomUUID(),
      functionName: call.functionName,
      label: call.label,
      openid: call.openid,
      source: call.source,
      openapi: [],
    };
    const parent = call.callerToken === undefined ? undefined : this.#running.get(call.callerToken);
    const running = { invocation, counts: noCounts(), parent };
    this.#running.set(invocation.token, running);
    return running;
  }

  async #runOnPool(call: Call, { invocation }: RunningCall): Promise<string> {
    const pool = this.#pool(call.functionName);
    invocation.openapi = pool.source.openapi;
    const cloud = this.#options.cloud();
    const task: Task = {
      event: JSON.stringify(call.event ?? {}),
      context: {
        request_id: invocation.token,
        function_name: call.functionName,
        function_version: '$LATEST',
        namespace: cloud.cloudEnv,
        memory_limit_in_mb: MEMORY_MEGABYTES,
        time_limit_in_ms: pool.source.timeout,
      },
      cloudContext: cloudContext(cloud),
      identity: eventEnvironment(cloud, invocation),
      offset: this.#options.offset(),
    };
    const json = await pool.run(task, call.callerToken !== undefined);
    if (Buffer.byteLength(json) <= MAX_ANSWER_BYTES) return json;
    throw new FunctionFault('TOO_LARGE', `the answer is over ${MAX_ANSWER_BYTES} bytes`);
  }

  /** Finds the pool of the build that is on the disk now. The pool of a replaced build ends with its last event. */
  #pool(name: string): FunctionPool {
    const { functionsDir, log, isRehearsal, warm } = this.#options;
    const known = this.#pools.get(name);
    const version = readVersion(functionsDir, name);
    if (known && (version === null || known.source.version === version)) return known;
    const source = this.#isClosed ? null : readSource(functionsDir, name);
    if (!source) throw new FunctionFault('NO_FUNCTION', `no function "${name}" is deployed`);
    if (known) this.#retire(known);
    const environment = instanceEnvironment(this.#options.cloud(), this.#options.environment);
    const logged = (line: string) => log(`[${name}] ${line}`);
    const pool = new FunctionPool({ source, environment, log: logged, isRehearsal, warm });
    this.#pools.set(name, pool);
    return pool;
  }

  #retire(pool: FunctionPool): void {
    pool.retire();
    this.#retired.push(pool);
  }
}
