import type { FunctionCloud } from '../../support/function-cloud';

/** How to make many things due at once, for one job. */
export interface Rush {
  /** Plants so many that are due. The world has the usual places and people. */
  plant(cloud: FunctionCloud, things: number): Promise<void>;
  /** How many of them are still due. */
  left(cloud: FunctionCloud): number;
}

type Document = { _id: string } & Record<string, unknown>;

/** So many documents, made by number. */
export function manyOf(things: number, make: (number: number) => object): Document[] {
  return Array.from({ length: things }, (_, number) => make(number) as Document);
}
