import type { DepartmentModel, StoredModel } from '../../domain/department/model';
import { MODEL_FORMAT } from '../../domain/department/model';
import { calibrate, rankAcrossFolds } from './calibrate';
import { crossValidate } from './cross-validate';
import { type FitSettings, fitModel, quantise } from './fit-model';
import { measure, type Scores } from './measure';
import type { LabelledRow } from './rows';

export interface Training extends FitSettings {
  folds: number;
  /** How often the first suggestion has to be right for one to be made at all, 0–1. */
  precision: number;
}

/**
 * A model of all rows and the `extra` ones (trained on, never measured on), its confidence calibrated on
 * answers to unseen rows, and how those answers were.
 */
export function train(
  rows: readonly LabelledRow[],
  training: Training,
  extra: readonly LabelledRow[] = [],
): { model: DepartmentModel; scores: Scores } {
  const answers = crossValidate(rows, training.folds, training, extra);
  const calibration = calibrate(answers, training.precision);
  const model = { ...quantise(fitModel([...rows, ...extra], training)), ...calibration };
  return { model, scores: measure(rankAcrossFolds(answers)) };
}

/** The file `readModel` reads back; the same model gives the same bytes. */
export function storeModel(model: DepartmentModel): StoredModel {
  return {
    format: MODEL_FORMAT,
    departments: [...model.departments],
    buckets: model.buckets,
    longestGram: model.longestGram,
    sharpness: roundNumber(model.sharpness),
    leastConfidence: model.leastConfidence,
    scales: model.scales.map(roundNumber),
    biases: model.biases.map(roundNumber),
    rarity: Buffer.from(model.rarity).toString('base64'),
    weights: Buffer.from(model.weights.buffer).toString('base64'),
  };
}

/** Six digits: more than int8 weights are worth, and the same on every machine. */
function roundNumber(value: number): number {
  return Number(value.toPrecision(6));
}
