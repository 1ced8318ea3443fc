import { type FeatureSpace, type Features, weighFeatures } from '../../department/features';
import { decodeBase64 } from './base64';

/** One linear decision: above `leastMargin` a sentence tells of danger. */
export interface AlarmModel extends FeatureSpace {
  /** How rare each bucket is among the sentences it was trained on, 0–255. */
  rarity: Uint8Array;
  /** One for each bucket, in units of `scale`. */
  weights: Int8Array;
  scale: number;
  bias: number;
  leastMargin: number;
}

/** A model as a file: the two arrays in base64. Written by `npm run triage:alarm`. */
export interface StoredAlarmModel extends Omit<AlarmModel, 'rarity' | 'weights'> {
  format: string;
  rarity: string;
  weights: string;
}

/** The only layout `readAlarmModel` understands; other kinds or another hash get another name. */
export const ALARM_FORMAT = 'alarm-model/1';

/** How far on the side of danger a sentence lies. */
export function marginOf(model: AlarmModel, features: Features): number {
  const { indices, values } = weighFeatures(features, model.rarity);
  let sum = 0;
  for (let at = 0; at < indices.length; at++) {
    sum += (model.weights[indices[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum * model.scale + model.bias;
}

/** What a piece of text pushes towards danger, whatever stands around it; only to compare pieces. */
export function pushOf({ weights, rarity }: AlarmModel, { indices, values }: Features): number {
  let sum = 0;
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] ?? 0;
    sum += (weights[index] ?? 0) * (rarity[index] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

/** Unpacks a stored model; throws with the reason when it is of another format or cut short. */
export function readAlarmModel(stored: StoredAlarmModel): AlarmModel {
  if (stored.format !== ALARM_FORMAT) throw new Error(`not a ${ALARM_FORMAT}: ${stored.format}`);
  const rarity = decodeBase64(stored.rarity);
  const weights = new Int8Array(decodeBase64(stored.weights).buffer);
  if (rarity.length !== stored.buckets || weights.length !== stored.buckets) {
    throw new Error('alarm model: the weights do not fit the buckets');
  }
  const { format: _format, ...rest } = stored;
  return { ...rest, rarity, weights };
}
