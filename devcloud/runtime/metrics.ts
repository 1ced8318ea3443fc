import type { RequestKind } from '../types';

export const REQUEST_KINDS = [
  'database',
  'storage',
  'openapi',
  'function',
] as const satisfies RequestKind[];

export type RequestCounts = Record<RequestKind, number>;

export interface Spread {
  total: number;
  last: number;
  max: number;
}

/** What the calls of one label did to the cloud. */
export type LabelMetrics = Record<RequestKind | 'milliseconds', Spread> & {
  calls: number;
  /** Calls that ended in a fault: thrown, crashed, timed out. */
  faults: number;
};

const NOTHING: Spread = { total: 0, last: 0, max: 0 };

export function noRequests(): RequestCounts {
  return { database: 0, storage: 0, openapi: 0, function: 0 };
}

function emptyMetrics(): LabelMetrics {
  return {
    calls: 0,
    faults: 0,
    milliseconds: NOTHING,
    database: NOTHING,
    storage: NOTHING,
    openapi: NOTHING,
    function: NOTHING,
  };
}

function addTo(spread: Spread, value: number): Spread {
  return { total: spread.total + value, last: value, max: Math.max(spread.max, value) };
}

/** One ended call. */
export interface EndedCall {
  label: string;
  requests: RequestCounts;
  milliseconds: number;
  isFault: boolean;
}

/** Counts what calls ask of the cloud, by label (`appeal.submit`). */
export function createMetrics() {
  const labels = new Map<string, LabelMetrics>();
  return {
    add({ label, requests, milliseconds, isFault }: EndedCall): void {
      const metrics = labels.get(label) ?? emptyMetrics();
      metrics.calls += 1;
      metrics.faults += isFault ? 1 : 0;
      metrics.milliseconds = addTo(metrics.milliseconds, milliseconds);
      for (const kind of REQUEST_KINDS) metrics[kind] = addTo(metrics[kind], requests[kind]);
      labels.set(label, metrics);
    },
    report: (): Record<string, LabelMetrics> => Object.fromEntries(labels),
    reset: (): void => labels.clear(),
  };
}
