import { extractFeatures, type FeatureSpace, type Message, weighFeatures } from './features';

/** 责任部门 suggestion: one linear decision per department over hashed character n-grams. */
export interface DepartmentModel extends FeatureSpace {
  departments: readonly string[];
  /** How rare each bucket is among the rows it was trained on, 0–255 (inverse document frequency). */
  rarity: Uint8Array;
  /** `weights[bucket * departments.length + department]`, in units of that department's scale. */
  weights: Int8Array;
  scales: readonly number[];
  biases: readonly number[];
  /** What margins are multiplied by before the softmax, so that confidence means share of hits. */
  sharpness: number;
  /** Below this confidence nothing is suggested. */
  leastConfidence: number;
}

/** A model as a file: the two arrays in base64. Written by the trainer, replaced by deployment. */
export interface StoredModel
  extends Omit<DepartmentModel, 'departments' | 'rarity' | 'weights' | 'scales' | 'biases'> {
  format: string;
  departments: string[];
  rarity: string;
  weights: string;
  scales: number[];
  biases: number[];
}

export interface Suggestion {
  department: string;
  /** 0–1; over all departments it sums to 1. */
  confidence: number;
}

/** The only layout `readModel` understands; another layout or another hash gets another name. */
export const MODEL_FORMAT = 'department-model/1';

const SUGGESTED = 3;

/** The up to three likeliest departments, the best first; empty where the best is not sure enough. */
export function suggest(model: DepartmentModel, message: Message): Suggestion[] {
  const ranked = rankDepartments(model, message);
  const best = ranked[0];
  if (!best || best.confidence < model.leastConfidence) return [];
  return ranked.slice(0, SUGGESTED);
}

/** Every department with its confidence, the best first, whatever the threshold; for measuring. */
export function rankDepartments(model: DepartmentModel, message: Message): Suggestion[] {
  const confidences = confidencesOf(marginsOf(model, message), model.sharpness);
  return model.departments
    .map((department, at) => ({ department, confidence: confidences[at] ?? 0 }))
    .sort((one, other) => other.confidence - one.confidence);
}

/** How far on each department's side a message lies; in the order of `departments`. */
export function marginsOf(model: DepartmentModel, message: Message): number[] {
  const { departments, weights, scales, biases } = model;
  const { indices, values } = weighFeatures(extractFeatures(message, model), model.rarity);
  return departments.map((_, department) => {
    let sum = 0;
    for (let at = 0; at < indices.length; at++) {
      const weight = weights[(indices[at] ?? 0) * departments.length + department] ?? 0;
      sum += weight * (values[at] ?? 0);
    }
    return sum * (scales[department] ?? 0) + (biases[department] ?? 0);
  });
}

/** Softmax of the sharpened margins: shares that sum to 1. */
export function confidencesOf(margins: readonly number[], sharpness: number): number[] {
  const highest = Math.max(...margins);
  const powers = margins.map((margin) => Math.exp(sharpness * (margin - highest)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Unpacks a stored model; throws with the reason when it is of another format or cut short. */
export function readModel(stored: StoredModel): DepartmentModel {
  if (stored.format !== MODEL_FORMAT) throw new Error(`not a ${MODEL_FORMAT}: ${stored.format}`);
  const rarity = decodeBytes(stored.rarity);
  const weights = new Int8Array(decodeBytes(stored.weights).buffer);
  const { buckets, departments } = stored;
  if (rarity.length !== buckets || weights.length !== buckets * departments.length) {
    throw new Error('department model: the weights do not fit the buckets and departments');
  }
  const { format: _format, ...rest } = stored;
  return { ...rest, rarity, weights };
}

function decodeBytes(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
