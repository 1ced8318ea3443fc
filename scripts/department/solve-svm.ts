import type { Features } from '../../domain/department/features';
import { seededRandom, shuffle } from './random';

/** One linear decision: `weights · features + bias`, above 0 for the class, below for the rest. */
export interface Decision {
  weights: Float64Array;
  bias: number;
}

export interface SvmSettings {
  buckets: number;
  seed: number;
  /** The cost of an error against a large weight. A higher cost fits the rows closer. */
  cost: number;
}

const MOST_PASSES = 60;
/** The largest violation of optimality that is good enough; liblinear's own default. */
const TOLERANCE = 0.1;

/**
 * A linear SVM with L2 penalty and squared hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008,
 * Algorithm 1; what liblinear does for `-s 1`). The bias is the weight of a constant feature 1.
 */
export function solveSvm(
  rows: readonly Features[],
  isOfClass: readonly boolean[],
  settings: SvmSettings,
): Decision {
  const decision: Decision = { weights: new Float64Array(settings.buckets), bias: 0 };
  const multipliers = new Float64Array(rows.length);
  const random = seededRandom(settings.seed);
  const order = Uint32Array.from(rows.keys());
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let largest = 0;
    for (const at of shuffle(order, random)) {
      const row = rows[at];
      if (!row) continue;
      const sign = isOfClass[at] ? 1 : -1;
      const violation = descend(decision, row, sign, multipliers, at, settings.cost);
      largest = Math.max(largest, violation);
    }
    if (largest < TOLERANCE) break;
  }
  return decision;
}

/** One step along one row's multiplier; answers how far from optimal it was (projected gradient). */
function descend(
  decision: Decision,
  row: Features,
  sign: number,
  multipliers: Float64Array,
  at: number,
  cost: number,
): number {
  const softness = 1 / (2 * cost);
  const old = multipliers[at] ?? 0;
  const gradient = sign * decide(decision, row) - 1 + softness * old;
  if (old === 0 && gradient >= 0) return 0;
  /** A row has length 1, and 1 more for the constant feature. */
  const multiplier = Math.max(0, old - gradient / (2 + softness));
  multipliers[at] = multiplier;
  addRow(decision, row, (multiplier - old) * sign);
  return Math.abs(gradient);
}

function addRow(decision: Decision, { indices, values }: Features, factor: number): void {
  const { weights } = decision;
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] ?? 0;
    weights[index] = (weights[index] ?? 0) + factor * (values[at] ?? 0);
  }
  decision.bias += factor;
}

/** The margin of a row: its side of the decision and how far. */
export function decide({ weights, bias }: Decision, { indices, values }: Features): number {
  let sum = bias;
  for (let at = 0; at < indices.length; at++) {
    sum += (weights[indices[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}
