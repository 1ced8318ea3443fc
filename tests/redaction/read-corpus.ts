import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSONAL_KINDS, type PersonalKind } from '../../domain/text/personal-data';

/** A text, and what of it must be hidden, in order. */
export interface RedactionLine {
  text: string;
  spans: readonly (readonly [PersonalKind, string])[];
}

/** Each file of a folder holds one line of JSON for each text: `{"text": "…", "spans": [["phone", "138…"]]}`. */
export function readCorpus(folder: string): RedactionLine[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    return lines.map((line) => checked(JSON.parse(line)));
  });
}

/** Throws on a line whose pieces do not stand in its text in that order. */
function checked(line: RedactionLine): RedactionLine {
  let from = 0;
  for (const [kind, piece] of line.spans) {
    const at = line.text.indexOf(piece, from);
    if (at < 0 || piece === '' || !PERSONAL_KINDS.includes(kind)) {
      throw new Error(`unreadable line: ${JSON.stringify(line)}`);
    }
    from = at + piece.length;
  }
  return line;
}

/** Invented texts, half of them with nothing to hide. */
export const CORPUS: readonly RedactionLine[] = readCorpus(join(__dirname, 'corpus'));
