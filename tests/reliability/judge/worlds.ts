import { isDeepStrictEqual } from 'node:util';
import type { Role } from '../../../domain/people';
import { acceptMessages } from '../../support/acceptances';
import { TEST_START } from '../../support/cloud';
import type { Areas } from '../support/areas';
import { normalise } from '../support/normal-state';
import { type Column, columnsOf, townspeople } from './columns';
import type { AnyAnswer, Ground } from './ground';
import { openGround } from './open-ground';
import type { MadeThing, Pair } from './pairs';
import { questionsOf } from './questions';
import { runs } from './settings';
import { Town } from './town';

/** What one person is told in a world: by the name of the question. */
export type Told = ReadonlyMap<string, { action: string; answer: unknown }>;

/** All that the people of a world from whom something is hidden are told there, by who they are. */
export type World = ReadonlyMap<string, Told>;

const READ_AT = new Date(Date.parse(TEST_START) + 3 * 3_600_000).toISOString();

/** Makes one of the two worlds of a pair, and asks everything as everybody who may not see what differs. */
export async function readWorld(areas: Areas, pair: Pair, isFirst: boolean): Promise<World> {
  const ground = await openGround(areas);
  try {
    const town = new Town('i');
    const people = townspeople(town);
    ground.settleTown(town, people);
    acceptMessages(
      ground.devcloud.admin,
      people.map(({ id }) => id),
    );
    const wait = async () => void (await ground.clock.advance('1m'));
    const things = await pair.make({ ground, town, isFirst, wait });
    await ground.clock.set(READ_AT);
    await ground.devcloud.settle();
    const world = new Map<string, Told>();
    for (const column of columnsOf(ground, town).filter((one) => isAsked(one, pair)))
      world.set(column.title, await askAll({ areas, ground, town, things, ...pair }, column));
    return world;
  } finally {
    await ground.close();
  }
}

/** People of other places who see as little as a resident there. */
const ALIKE: readonly (Role | null)[] = ['volunteer', 'professional', 'community_secretary'];

/** Newcomers know nothing, and in another city all see as little as one. `LONG=1`: everybody. */
function isAsked(column: Column, { isHiddenFrom }: Pair): boolean {
  const { stage, spot, role } = column;
  const isFar = spot === 'away' ? role !== 'resident' : spot !== 'here' && ALIKE.includes(role);
  return stage === 'joined' && runs(Number(!isFar), 1) > 0 && isHiddenFrom(column);
}

interface Reading {
  areas: Areas;
  ground: Ground;
  town: Town;
  things: readonly (MadeThing | null)[];
  words: readonly string[];
}

/** Everything that the person reads, and the messages that WeChat brought them. */
async function askAll(reading: Reading, column: Column): Promise<Told> {
  const { ground, things } = reading;
  const openid = column.arrive();
  const told = new Map<string, { action: string; answer: unknown }>();
  for (const { action, label, input } of await questionsOf(reading, column)) {
    const answer = await ground.ask(openid, action, input);
    told.set(`${action} ${label}`, { action, answer: plainly(said(answer), things) });
  }
  const letters = ground.devcloud.admin.outbox().filter(({ touser }) => touser === openid);
  const sent = letters.map(({ templateId, page, data }) => ({ templateId, page, data }));
  told.set('messages', { action: 'messages', answer: plainly(sent, things) });
  return told;
}

function said(answer: AnyAnswer): unknown {
  return answer.ok ? answer.data : { refused: answer.error.code };
}

/** Without what differs by chance: ids, numbers and times. */
function plainly(value: unknown, things: readonly (MadeThing | null)[]): unknown {
  let text = JSON.stringify(value);
  for (const [place, thing] of things.entries()) {
    for (const [at, name] of [thing?.id ?? [], thing?.also ?? []].flat().entries())
      text = text.replaceAll(name, `thing-${place + 1}-${at}`);
  }
  return normalise(JSON.parse(text));
}

/** Where two answers differ: the names of fields, from the outside in. */
export function differencesOf(
  one: unknown,
  other: unknown,
  path: readonly string[] = [],
): string[] {
  if (isDeepStrictEqual(one, other)) return [];
  if (!isObject(one) || !isObject(other)) return [path.join('.')];
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length)
    return [path.join('.')];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const found = names.flatMap((name) =>
    differencesOf(one[name], other[name], Array.isArray(one) ? path : [...path, name]),
  );
  return [...new Set(found)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
