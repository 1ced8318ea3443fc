import { isHit, type RankedAnswer } from './calibrate';

export interface DepartmentScore {
  department: string;
  rows: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface ThresholdScore {
  least: number;
  /** Share of all rows that get a suggestion. */
  coverage: number;
  /** Share of those where the first suggestion is right. */
  precision: number;
  /** Share of those where one of the first three is right. */
  topThree: number;
}

export interface Scores {
  rows: number;
  accuracy: number;
  /** The plain mean of the departments' F1. */
  macroF1: number;
  departments: DepartmentScore[];
  thresholds: ThresholdScore[];
}

const THRESHOLDS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** How often answers are right: over all, per department, and above each confidence. */
export function measure(answers: readonly RankedAnswer[]): Scores {
  const names = [...new Set(answers.map((answer) => answer.department))].sort();
  const departments = names.map((name) => scoreDepartment(answers, name));
  return {
    rows: answers.length,
    accuracy: shareOf(answers, isHit),
    macroF1: departments.reduce((sum, { f1 }) => sum + f1, 0) / departments.length,
    departments,
    thresholds: THRESHOLDS.map((least) => scoreThreshold(answers, least)),
  };
}

/** The scores as a Markdown table, percentages to one decimal. */
export function describeScores(scores: Scores): string {
  const { departments, thresholds } = scores;
  return [
    `rows ${scores.rows}  accuracy ${scores.accuracy.toFixed(4)}  macro-F1 ${scores.macroF1.toFixed(4)}`,
    '',
    '| department | rows | precision | recall | F1 |',
    '|---|---|---|---|---|',
    ...departments.map(
      ({ department, rows, precision, recall, f1 }) =>
        `| ${department} | ${rows} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`,
    ),
    '',
    '| confidence at least | suggested | first is right | one of three is right |',
    '|---|---|---|---|',
    ...thresholds.map(
      ({ least, coverage, precision, topThree }) =>
        `| ${least.toFixed(2)} | ${percent(coverage)} | ${percent(precision)} | ${percent(topThree)} |`,
    ),
  ].join('\n');
}

function scoreDepartment(answers: readonly RankedAnswer[], department: string): DepartmentScore {
  const rows = answers.filter((answer) => answer.department === department);
  const said = answers.filter(({ ranking }) => ranking[0]?.department === department);
  const precision = shareOf(said, isHit);
  const recall = shareOf(rows, isHit);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { department, rows: rows.length, precision, recall, f1 };
}

function scoreThreshold(answers: readonly RankedAnswer[], least: number): ThresholdScore {
  const isSure = ({ ranking }: RankedAnswer) => (ranking[0]?.confidence ?? 0) >= least;
  const sure = answers.filter(isSure);
  return {
    least,
    coverage: shareOf(answers, isSure),
    precision: shareOf(sure, isHit),
    topThree: shareOf(sure, ({ department, ranking }) =>
      ranking.slice(0, 3).some((one) => one.department === department),
    ),
  };
}

/** 0 of nothing. */
function shareOf<T>(items: readonly T[], counts: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(counts).length / items.length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
