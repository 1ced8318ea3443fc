import type { Areas } from '../support/areas';
import { columnOf } from './columns';
import type { Ground } from './ground';
import { playOf } from './standard-plays';
import type { Town } from './town';

/** The owner does the first act that makes such things, with these words in the place of its own; answers the id. */
export async function bringOne(
  areas: Areas,
  { ground, town, owner }: { ground: Ground; town: Town; owner: string },
  action: string,
  words: object = {},
): Promise<string> {
  const column = columnOf(owner);
  const cell = { ground, town, column, action, kind: 'any', openid: owner, thingId: '' };
  const input = { ...(await playOf(areas, action).input(cell)), ...words };
  const answer = await ground.ask(owner, action, input);
  if (!answer.ok) throw new Error(`${action} by ${owner}: ${answer.error.code}`);
  return (answer.data as { id: string }).id;
}
