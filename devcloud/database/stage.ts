import type { Fields } from './document';

/** One stage of an aggregation: `$match` and its argument. */
export interface Stage {
  name: string;
  value: unknown;
}

/** Runs stages on a collection. */
export type Pipeline = (collection: string, stages: readonly Stage[]) => Fields[];
