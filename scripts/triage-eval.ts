import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readModel, type StoredModel } from '../domain/department/model';
import { type RankedAnswer, rankAcrossFolds, rankAnswer } from './department/calibrate';
import { readSettings, runCommand, SHARED_OPTIONS, USUAL_DIMS } from './department/command-line';
import { answerRows, crossValidate } from './department/cross-validate';
import { describeScores, measure } from './department/measure';
import { type LabelledRow, readRows } from './department/rows';

/** Measures the 责任部门 suggestion: what training on such rows gives, or a finished model on them. */
const USAGE = `npm run triage:eval -- <file.jsonl[.gz]> [--folds 5] [--group FIELD] [--seed 1] [--dims N]
npm run triage:eval -- <file.jsonl[.gz]> --model FILE    on rows that it was not trained on`;

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...SHARED_OPTIONS,
      model: { type: 'string' },
      dims: { type: 'string', default: USUAL_DIMS },
    },
  });
  const file = positionals[0];
  if (file === undefined) throw new Error(USAGE);
  const rows = readRows(file, values.group);
  if (values.model !== undefined) {
    console.log(`${values.model} on ${file}`);
    console.log(describeScores(measure(answerByModel(values.model, rows))));
    return;
  }
  const settings = readSettings(values);
  const answers = crossValidate(rows, settings.folds, settings);
  console.log(`${settings.folds}-fold cross-validation, whole groups, int8 weights`);
  console.log(describeScores(measure(rankAcrossFolds(answers))));
}

function answerByModel(path: string, rows: readonly LabelledRow[]): RankedAnswer[] {
  const stored: StoredModel = JSON.parse(readFileSync(path, 'utf8'));
  const model = readModel(stored);
  return answerRows(model, rows).map((answer) => rankAnswer(answer, model.sharpness));
}

runCommand(run);
