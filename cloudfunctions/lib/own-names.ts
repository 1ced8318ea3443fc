import type { PersonRecord } from './people';
import { unseal } from './seal';

/** The names of a person that we hold: the nickname, the name on duty, the real one. */
export function ownNamesOf({
  _id,
  nickname,
  displayName,
  realNameSealed,
}: PersonRecord): readonly string[] {
  const realName = realNameSealed ? unseal(realNameSealed, _id) : null;
  return [nickname, displayName, realName].filter((name) => typeof name === 'string');
}
