import type { Share } from '../judge/shards';
import type { NamedScenario } from '../support/scenarios';
import type { PlayedStep } from '../support/step';

/** Into how many files the trials of acts are split: jest runs files side by side, not what is in them. */
export const SHARDS = 2;

/** Numbers for the steps of stories: two stories of the same steps are the same story. */
const numbers = new WeakMap<PlayedStep, number>();
let count = 0;

function numberOf(step: PlayedStep): number {
  const known = numbers.get(step);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(step, count);
  return count;
}

type Story = Pick<NamedScenario, 'given' | 'unreachable'>;

/** The same for scenarios that begin with the same scene. */
export function storyKey({ given, unreachable }: Story): string {
  return `${given.map(numberOf).join(' ')} without ${[...unreachable].sort().join(' ')}`;
}

/**
 * The scenarios of one file's share. Those that begin with the same scene stay together, as making a scene
 * costs more than an act; beyond that the files get about as many scenarios each.
 */
export function shardOf(
  scenarios: readonly NamedScenario[],
  { shard, of }: Share,
): NamedScenario[] {
  const groups = new Map<string, NamedScenario[]>();
  for (const scenario of scenarios) {
    const key = storyKey(scenario);
    groups.set(key, [...(groups.get(key) ?? []), scenario]);
  }
  const shards: NamedScenario[][] = Array.from({ length: of }, () => []);
  for (const group of [...groups.values()].sort((one, other) => other.length - one.length)) {
    const smallest = shards.reduce((least, one) => (one.length < least.length ? one : least));
    smallest.push(...group);
  }
  return shards[shard - 1] ?? [];
}
