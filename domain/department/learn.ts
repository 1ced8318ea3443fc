import type { Suggestion } from './model';

/** An appeal whose department staff decided. */
export interface Decided {
  content: string;
  department: string;
}

/** How alike two messages must be for one to say something about the other: share of common pairs of characters. */
const LEAST_LIKENESS = 0.2;
/** The nearest ones vote. */
const VOTERS = 5;
/** So much likeness among the votes convinces as much as a sure model. */
const CONVINCING = 0.8;
const SHOWN = 3;

/**
 * Learning from what staff decided (k nearest neighbours): the more alike and the more of one mind the nearest decided
 * appeals are, the more they outweigh the model. Answers the up to three likeliest, the best first.
 */
export function learnFrom(
  suggested: readonly Suggestion[],
  message: { content: string },
  decided: readonly Decided[],
): Suggestion[] {
  const votes = votesOf(message.content, decided);
  const weight = Math.min(1, votes.reduce((sum, { likeness }) => sum + likeness, 0) / CONVINCING);
  if (weight === 0) return [...suggested].slice(0, SHOWN);
  const total = votes.reduce((sum, { likeness }) => sum + likeness, 0);
  const confidences = new Map(
    suggested.map(({ department, confidence }) => [department, confidence * (1 - weight)]),
  );
  for (const { department, likeness } of votes) {
    const before = confidences.get(department) ?? 0;
    confidences.set(department, before + (weight * likeness) / total);
  }
  return [...confidences]
    .map(([department, confidence]) => ({ department, confidence }))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, SHOWN);
}

function votesOf(content: string, decided: readonly Decided[]) {
  const own = pairsOf(content);
  return decided
    .map(({ content: other, department }) => ({ department, likeness: dice(own, pairsOf(other)) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, VOTERS);
}

function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/[^\u4e00-\u9fa5A-Za-z0-9]/g, '')];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}

/** Dice coefficient: 1 for the same pairs, 0 for none in common. */
function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}
