import type { DangerNumber } from '../../../domain/appeal/vocabulary';

/** Sentences of our own to train on, one kind of danger (or of calm) each. */
export interface AlarmTexts {
  isRed: boolean;
  /** The number that most of these ask for; to measure the one that is given. */
  number?: DangerNumber;
  sentences: readonly string[];
}

/** One sentence a line. */
export function sentencesOf(lines: string): readonly string[] {
  return lines.trim().split('\n');
}
