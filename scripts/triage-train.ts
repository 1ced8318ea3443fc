import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import {
  readNumber,
  readSettings,
  runCommand,
  SHARED_OPTIONS,
  USUAL_DIMS,
} from './department/command-line';
import { describeScores } from './department/measure';
import { ownSentences, ownTerms } from './department/own-rows';
import { readRows } from './department/rows';
import { storeModel, train } from './department/train';

/** Trains the 责任部门 suggestion: on a file of handled appeals, or with `--own` the starter model. */
const USAGE = `npm run triage:train -- <file.jsonl[.gz]> [--out FILE] [--dims N] [--group FIELD]
                        [--folds 5] [--precision 0.9] [--seed 1]
npm run triage:train -- --own    on our own sentences, into the starter model
rows: {"title"?, "content" or "detail", "department" or "label", "group"?}`;

const OWN = { out: 'domain/department/starter-model.json', dims: '16384', precision: '0.98' };
const GIVEN = { out: '.data/department-model.json', dims: USUAL_DIMS, precision: '0.9' };

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...SHARED_OPTIONS,
      own: { type: 'boolean', default: false },
      out: { type: 'string' },
      dims: { type: 'string' },
      precision: { type: 'string' },
    },
  });
  const file = positionals[0];
  if (values.own === (file !== undefined)) throw new Error(USAGE);
  const { out, dims, precision } = { ...(values.own ? OWN : GIVEN), ...values };
  const rows = file === undefined ? ownSentences() : readRows(file, values.group);
  const training = {
    ...readSettings({ ...values, dims }),
    precision: readNumber('precision', precision, (share) => share > 0 && share <= 1),
  };
  const { model, scores } = train(rows, training, values.own ? ownTerms() : []);
  const stored = `${JSON.stringify(storeModel(model), null, 2)}\n`;
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, stored);
  console.log(`${values.folds}-fold cross-validation, whole groups, int8 weights`);
  console.log(describeScores(scores));
  console.log(`\n${out}: ${Math.ceil(stored.length / 1024)} KiB`);
  console.log(`suggests from confidence ${model.leastConfidence} on`);
}

runCommand(run);
