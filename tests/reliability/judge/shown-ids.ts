import type { Area } from '../support/area';
import type { Areas } from '../support/areas';
import type { AnyAnswer, Ground } from './ground';
import type { Asked, Planted } from './planted';

/** The planted things that an answer names, wherever. */
function namedIn(answer: AnyAnswer, planted: readonly Planted[]): Planted[] {
  const text = answer.ok ? JSON.stringify(answer.data) : '';
  return planted.filter(({ id }) => text.includes(`"${id}"`));
}

/** Of the things that an answer names besides the one that was asked for, those that `get` refuses to the same person at this moment. */
export async function namedButRefused(
  { areas, ground, areaOf }: { areas: Areas; ground: Ground; areaOf: ReadonlyMap<Planted, Area> },
  planted: readonly Planted[],
  { openid, action, target }: Asked,
  answer: AnyAnswer,
): Promise<Planted[]> {
  if (areas.of(action).secrets?.letters?.includes(action)) return [];
  const refused: Planted[] = [];
  for (const thing of namedIn(answer, planted)) {
    const { name = '', things } = areaOf.get(thing) ?? {};
    if (thing === target || !things) continue;
    const got = await ground.ask(openid, `${name}.get`, { [things.field]: thing.id });
    if (!got.ok) refused.push(thing);
  }
  return refused;
}
