import { ALARM_SPACE, featuresOf } from '../../domain/appeal/alarm/features';
import {
  ALARM_FORMAT,
  type AlarmModel,
  marginOf,
  type StoredAlarmModel,
} from '../../domain/appeal/alarm/model';
import { type Features, weighFeatures } from '../../domain/department/features';
import { seededRandom, shuffle } from '../department/random';
import { solveSvm } from '../department/solve-svm';
import type { AlarmRow } from './rows';

/** Found best by cross-validation among 0.3, 1 and 3. */
const COST = 1;
const LARGEST_RARITY = 255;
const LARGEST_WEIGHT = 127;

/** A model that always alarms above the margin 0; the trainer sets the margin. */
export function fitAlarm(rows: readonly AlarmRow[], seed: number): AlarmModel {
  const counted = rows.map(({ text }) => featuresOf(text));
  const rarity = measureRarity(counted, ALARM_SPACE.buckets);
  const { weights, bias } = solveSvm(
    counted.map((features) => weighFeatures(features, rarity)),
    rows.map(({ isRed }) => isRed),
    { buckets: ALARM_SPACE.buckets, seed, cost: COST },
  );
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / LARGEST_WEIGHT;
  const rounded = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { ...ALARM_SPACE, rarity, weights: rounded, scale, bias, leastMargin: 0 };
}

/** For each row, in their order, the model of the folds that neither it nor its story is in. */
export function modelsOfOthers(
  rows: readonly AlarmRow[],
  folds: number,
  seed: number,
): readonly AlarmModel[] {
  const keys = [...new Set(rows.map(keyOf))];
  const order = shuffle(Uint32Array.from(keys.keys()), seededRandom(seed));
  const foldOf = new Map([...order].map((key, at) => [keys[key], at % folds]));
  const models = Array.from({ length: folds }, (_, fold) =>
    fitAlarm(
      rows.filter((row) => foldOf.get(keyOf(row)) !== fold),
      seed,
    ),
  );
  return rows.flatMap((row) => models[foldOf.get(keyOf(row)) ?? 0] ?? []);
}

/** The margin of each row by the model of the others. */
export function crossValidateAlarm(
  rows: readonly AlarmRow[],
  folds: number,
  seed: number,
): number[] {
  return modelsOfOthers(rows, folds, seed).map((model, at) =>
    marginOf(model, featuresOf(rows[at]?.text ?? '')),
  );
}

function keyOf({ story, text }: AlarmRow): string {
  return story ?? text;
}

/** The form in which it lies in the repository: six digits, two arrays in base64. */
export function storeAlarm(model: AlarmModel): StoredAlarmModel {
  return {
    format: ALARM_FORMAT,
    buckets: model.buckets,
    longestGram: model.longestGram,
    scale: Number(model.scale.toPrecision(6)),
    bias: Number(model.bias.toPrecision(6)),
    leastMargin: model.leastMargin,
    rarity: encodeBase64(model.rarity),
    weights: encodeBase64(new Uint8Array(model.weights.buffer)),
  };
}

function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Inverse document frequency ln(1 + rows / (1 + rows with it)), rounded to 1–255 of the largest. */
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
