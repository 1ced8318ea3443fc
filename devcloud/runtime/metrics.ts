import type { RequestKind, TouchedDocuments } from '../types';

/** The counts of a call: its requests by kind, and the documents that they touched. */
export type CallCounts = Record<RequestKind, number> & TouchedDocuments;

const COUNTED = [
  'database',
  'storage',
  'openapi',
  'function',
  'documentsRead',
  'documentsReturned',
] as const satisfies (keyof CallCounts)[];

export interface Spread {
  total: number;
  last: number;
  max: number;
}

/** The sums over the calls of one label. */
export type LabelMetrics = Record<keyof CallCounts | 'milliseconds', Spread> & {
  calls: number;
  /** Calls that ended in a fault: thrown, crashed, timed out. */
  faults: number;
};

const NOTHING: Spread = { total: 0, last: 0, max: 0 };

/** The counts of a call that did nothing yet. */
export function noCounts(): CallCounts {
  return {
    database: 0,
    storage: 0,
    openapi: 0,
    function: 0,
    documentsRead: 0,
    documentsReturned: 0,
  };
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
    documentsRead: NOTHING,
    documentsReturned: NOTHING,
  };
}

function addTo(spread: Spread, value: number): Spread {
  return { total: spread.total + value, last: value, max: Math.max(spread.max, value) };
}

/** One ended call. */
export interface EndedCall {
  label: string;
  counts: CallCounts;
  milliseconds: number;
  isFault: boolean;
}

/** Counts the requests of calls to the cloud, by label (`appeal.submit`). */
export function createMetrics() {
  const labels = new Map<string, LabelMetrics>();
  return {
    add({ label, counts, milliseconds, isFault }: EndedCall): void {
      const metrics = labels.get(label) ?? emptyMetrics();
      metrics.calls += 1;
      metrics.faults += isFault ? 1 : 0;
      metrics.milliseconds = addTo(metrics.milliseconds, milliseconds);
      for (const name of COUNTED) metrics[name] = addTo(metrics[name], counts[name]);
      labels.set(label, metrics);
    },
    report: (): Record<string, LabelMetrics> => Object.fromEntries(labels),
    reset: (): void => labels.clear(),
  };
}
