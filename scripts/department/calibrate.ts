import { confidencesOf } from '../../domain/department/model';
import type { Answer } from './cross-validate';
import { groupBy } from './group-by';

/** An answer with the confidence of each department: the ranking that staff would see. */
export interface RankedAnswer {
  department: string;
  /** The best first. */
  ranking: { department: string; confidence: number }[];
}

export interface Calibration {
  sharpness: number;
  leastConfidence: number;
}

const SHARPNESS_STEPS = Array.from({ length: 60 }, (_, step) => 0.5 * 1.1 ** step);
const CONFIDENCE_STEPS = Array.from({ length: 56 }, (_, step) => (40 + step) / 100);

/**
 * Fits confidence to answers on unseen rows: the sharpness of the smallest log loss, then the lowest
 * threshold (0.40–0.95) above which the first suggestion is right in at least `precision` of the cases.
 */
export function calibrate(answers: readonly Answer[], precision: number): Calibration {
  const losses = SHARPNESS_STEPS.map((sharpness) => logLossOf(answers, sharpness));
  const sharpness = SHARPNESS_STEPS[losses.indexOf(Math.min(...losses))] ?? 1;
  const ranked = answers.map((answer) => rankAnswer(answer, sharpness));
  const leastConfidence = CONFIDENCE_STEPS.find((least) => {
    const sure = ranked.filter((answer) => (answer.ranking[0]?.confidence ?? 0) >= least);
    return sure.length > 0 && sure.filter(isHit).length >= precision * sure.length;
  });
  return { sharpness, leastConfidence: leastConfidence ?? 0.95 };
}

/** The departments of an answer by confidence. */
export function rankAnswer(answer: Answer, sharpness: number): RankedAnswer {
  const confidences = confidencesOf(answer.margins, sharpness);
  const ranking = answer.departments
    .map((department, at) => ({ department, confidence: confidences[at] ?? 0 }))
    .sort((one, other) => other.confidence - one.confidence);
  return { department: answer.department, ranking };
}

/** Every fold ranked with the sharpness that the other folds fitted, so that no row judges itself. */
export function rankAcrossFolds(answers: readonly Answer[]): RankedAnswer[] {
  return [...groupBy(answers, (answer) => answer.fold)].flatMap(([fold, own]) => {
    const others = answers.filter((answer) => answer.fold !== fold);
    const { sharpness } = calibrate(others, 1);
    return own.map((answer) => rankAnswer(answer, sharpness));
  });
}

/** Whether the first suggestion is the department that took it. */
export function isHit({ department, ranking }: RankedAnswer): boolean {
  return ranking[0]?.department === department;
}

function logLossOf(answers: readonly Answer[], sharpness: number): number {
  return answers.reduce((sum, { department, departments, margins }) => {
    const confidence = confidencesOf(margins, sharpness)[departments.indexOf(department)] ?? 0;
    return sum - Math.log(Math.max(confidence, 1e-9));
  }, 0);
}
