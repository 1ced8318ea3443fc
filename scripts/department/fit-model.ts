import {
  extractFeatures,
  type FeatureSpace,
  type Features,
  weighFeatures,
} from '../../domain/department/features';
import type { DepartmentModel } from '../../domain/department/model';
import { departmentsOf, type LabelledRow } from './rows';
import { type Decision, solveSvm } from './solve-svm';

export interface FitSettings extends FeatureSpace {
  seed: number;
}

/** The model of the rows, before rounding. */
export interface FittedModel extends FeatureSpace {
  departments: string[];
  rarity: Uint8Array;
  /** One per department, in the same order. */
  decisions: Decision[];
}

/** Found best by cross-validation between 0.5 and 4; 4 gains 0.2 points and takes twice the time. */
const COST = 1;
const LARGEST_RARITY = 255;
const LARGEST_WEIGHT = 127;

/** One decision per department against the rest; throws when there are fewer than two departments. */
export function fitModel(rows: readonly LabelledRow[], settings: FitSettings): FittedModel {
  const departments = departmentsOf(rows);
  if (departments.length < 2) throw new Error('needs rows of at least two departments');
  const { buckets, longestGram, seed } = settings;
  const counted = rows.map((row) => extractFeatures(row, settings));
  const rarity = measureRarity(counted, buckets);
  const features = counted.map((row) => weighFeatures(row, rarity));
  const decisions = departments.map((department, at) =>
    solveSvm(
      features,
      rows.map((row) => row.department === department),
      { buckets, seed: seed + at, cost: COST },
    ),
  );
  return { buckets, longestGram, departments, rarity, decisions };
}

/** The deployed form: int8 weights, one scale per department; not calibrated, so it suggests always. */
export function quantise(fitted: FittedModel): DepartmentModel {
  const { decisions, ...rest } = fitted;
  const scales = decisions.map(({ weights }) => largestOf(weights) / LARGEST_WEIGHT || 1);
  const weights = new Int8Array(fitted.buckets * decisions.length);
  for (const [department, decision] of decisions.entries()) {
    for (const [bucket, weight] of decision.weights.entries()) {
      const at = bucket * decisions.length + department;
      weights[at] = Math.round(weight / (scales[department] ?? 1));
    }
  }
  const biases = decisions.map(({ bias }) => bias);
  return { ...rest, weights, scales, biases, sharpness: 1, leastConfidence: 0 };
}

/** Inverse document frequency ln(1 + rows / (1 + rows with it)), rounded to 0–255 of the largest. */
function measureRarity(rows: readonly Features[], buckets: number): Uint8Array {
  const rowsWith = new Uint32Array(buckets);
  for (const { indices } of rows) {
    for (const index of indices) rowsWith[index] = (rowsWith[index] ?? 0) + 1;
  }
  const largest = Math.log(1 + rows.length);
  return Uint8Array.from(rowsWith, (count) =>
    Math.max(1, Math.round((LARGEST_RARITY * Math.log(1 + rows.length / (1 + count))) / largest)),
  );
}

function largestOf(weights: Float64Array): number {
  return weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
}
