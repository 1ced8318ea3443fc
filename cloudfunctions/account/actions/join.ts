import { PLACE_LEVELS, type PlacePath } from '../../../domain/people';
import { transaction } from '../../lib/db/transaction';
import { refuse } from '../../lib/errors';
import { countNow } from '../../lib/limits/limited';
import { ownNamesOf } from '../../lib/own-names';
import { hasConsented, type PersonRecord, people, places } from '../../lib/people';
import { heldOf } from '../../lib/review/held';
import { keepAllWaiting, reviewIdOf } from '../../lib/review/keep-waiting';
import { idFrom, seal } from '../../lib/seal';
import { oldestKeyIn } from '../../lib/sealed-fields';
import type { Call, Handler } from '../../lib/serve';
import { openMailbox } from '../../notice';
import { presentMe } from '../presenter';

/** Others read it while the first nickname of a person waits. */
const UNNAMED = '居民';

/** `account.join`: one document of one person is set to what they chose, so a retry changes nothing. */
export const join: Handler<'account.join'> = async (input, call) => {
  const { openid, now } = call;
  const [person, grid] = await Promise.all([people.find(openid), places.find(input.gridId)]);
  if (!person || !hasConsented(person)) return refuse('CONSENT_REQUIRED');
  if (!grid || !isWhole(grid.path) || !isWhole(grid.pathNames)) return refuse('NOT_FOUND');
  const chosen = {
    nickname: input.nickname,
    path: grid.path,
    pathNames: grid.pathNames,
    joinedAt: person.joinedAt ?? now,
    ...(input.realName && { realNameSealed: seal(input.realName, openid) }),
    held: [],
  };
  const change = isRenamed(person, { ...person, ...chosen })
    ? { ...chosen, renamedAt: now }
    : chosen;
  if (call.said.waiting.length > 0) {
    await openMailbox(openid);
    return presentMe(await joinUnnamed(person, change, { ...input, call }), openid);
  }
  await countNow(async () => livesThere(person, change));
  await openMailbox(openid);
  await people.update(openid, withKey(person, change));
  return presentMe({ ...person, ...change }, openid);
};

/** The nickname waits: the earlier one stays, or none. A retry finds that it waits. */
async function joinUnnamed(
  { _id, nickname }: PersonRecord,
  chosen: Partial<PersonRecord> & { path: PlacePath },
  { idempotencyKey, call }: { idempotencyKey: string; call: Call },
): Promise<PersonRecord> {
  const part = idFrom('nickname', idempotencyKey);
  const held = heldOf(_id, call.said, { part, by: _id, at: call.now });
  const change = { ...chosen, nickname: nickname ?? UNNAMED, held };
  return transaction(async (tx) => {
    const person = (await tx.find<PersonRecord>('people', _id)) as PersonRecord;
    if (await tx.find('reviews', reviewIdOf({ type: 'person', id: _id }, part))) return person;
    await tx.update<PersonRecord>('people', _id, withKey(person, change));
    await keepAllWaiting(tx, { type: 'person', _id, path: chosen.path }, { held, openid: _id });
    return { ...person, ...change };
  });
}

function withKey(person: PersonRecord, change: Partial<PersonRecord>): Partial<PersonRecord> {
  return { ...change, sealedBy: oldestKeyIn({ ...person, ...change }) };
}

function livesThere({ nickname, path }: PersonRecord, wanted: Partial<PersonRecord>): boolean {
  return nickname === wanted.nickname && path?.grid === wanted.path?.grid;
}

/** Did somebody who had joined take a name that they did not have? */
function isRenamed(before: PersonRecord, after: PersonRecord): boolean {
  const known = ownNamesOf(before);
  return before.joinedAt !== null && ownNamesOf(after).some((name) => !known.includes(name));
}

/** Only a grid has a place on every level. */
function isWhole(path: Partial<PlacePath>): path is PlacePath {
  return PLACE_LEVELS.every((level) => path[level] !== undefined);
}
