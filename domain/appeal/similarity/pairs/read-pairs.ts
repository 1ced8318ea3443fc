import { CATEGORIES, type Category } from '../../vocabulary';
import type { Described } from '../likeness';

/** Two appeals of one grid, and whether they tell of one thing; `building` is the same thing elsewhere. */
interface LabelledPair {
  label: 'same' | 'building' | 'different';
  one: Described;
  other: Described;
}

const LINE = /^(same|building|different) (\w+)(?:,(\w+))? \| (.+) \/ (.+) \| (.+) \| (.+)$/;

/** Reads one pair a line, `label category[,category] | place / place | text | text`; `-` is no place. */
export function readPairs(table: string): LabelledPair[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, label, category, second, place, elsewhere, content, words] = LINE.exec(line) ?? [];
      if (label !== 'same' && label !== 'building' && label !== 'different') throw new Error(line);
      return {
        label,
        one: describe(content, category, place, line),
        other: describe(words, second ?? category, elsewhere, line),
      };
    });
}

function describe(content = '', name = '', place = '', line = ''): Described {
  const category: Category | undefined = CATEGORIES.find((known) => known === name);
  if (category === undefined) throw new Error(line);
  return { content, category, gridId: 'jiefang-1', placeText: place === '-' ? null : place };
}
