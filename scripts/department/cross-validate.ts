import { type DepartmentModel, marginsOf } from '../../domain/department/model';
import { type FitSettings, fitModel, quantise } from './fit-model';
import { groupBy } from './group-by';
import { seededRandom, shuffle } from './random';
import { departmentsOf, type LabelledRow } from './rows';

/** The answer of a model for a row that it was not trained on. */
export interface Answer {
  fold: number;
  /** The department that really took it. */
  department: string;
  departments: readonly string[];
  margins: readonly number[];
}

/**
 * Answers for all rows, each by the int8 model of the folds it is not in; whole groups per fold. The
 * `extra` rows are trained on in every fold and never asked.
 */
export function crossValidate(
  rows: readonly LabelledRow[],
  folds: number,
  settings: FitSettings,
  extra: readonly LabelledRow[] = [],
): Answer[] {
  const foldOf = assignFolds(rows, folds, settings.seed);
  const isIn = (row: LabelledRow, fold: number) => foldOf.get(row.group) === fold;
  return Array.from({ length: folds }, (_, fold) => {
    const seen = [...rows.filter((row) => !isIn(row, fold)), ...extra];
    const unseen = rows.filter((row) => isIn(row, fold));
    return answerRows(quantise(fitModel(seen, settings)), unseen, fold);
  }).flat();
}

/** Asks a finished model about rows. It should not have been trained on them. */
export function answerRows(
  model: DepartmentModel,
  rows: readonly LabelledRow[],
  fold = 0,
): Answer[] {
  return rows.map((row) => ({
    fold,
    department: row.department,
    departments: model.departments,
    margins: marginsOf(model, row),
  }));
}

/**
 * The fold of every group: department by department in random order, the largest groups first, always
 * into the fold that has the fewest rows of that department. Throws when there are fewer groups than folds.
 */
export function assignFolds(
  rows: readonly LabelledRow[],
  folds: number,
  seed: number,
): Map<string, number> {
  const foldOf = new Map<string, number>();
  const random = seededRandom(seed);
  const groups = groupBy(rows, (row) => row.group);
  if (folds < 2 || groups.size < folds) throw new Error(`${groups.size} groups, ${folds} folds`);
  for (const department of departmentsOf(rows)) {
    const sizes = new Uint32Array(folds);
    const own = [...groups].filter(([, members]) => members[0]?.department === department);
    const ordered = shuffle(own, random).sort(([, one], [, other]) => other.length - one.length);
    for (const [group, members] of ordered) {
      const fold = sizes.indexOf(Math.min(...sizes));
      foldOf.set(group, fold);
      sizes[fold] = (sizes[fold] ?? 0) + members.length;
    }
  }
  return foldOf;
}
