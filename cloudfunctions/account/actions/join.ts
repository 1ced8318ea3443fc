import { PLACE_LEVELS, type PlacePath } from '../../../domain/people';
import { refuse } from '../../lib/errors';
import { countNow } from '../../lib/limits/limited';
import { checkText } from '../../lib/openapi';
import { hasConsented, type PersonRecord, people, places } from '../../lib/people';
import { seal, sealingKeyId } from '../../lib/seal';
import type { Handler } from '../../lib/serve';
import { openMailbox } from '../../notice';
import { presentMe } from '../presenter';

/** `account.join`: one document of one person is set to what they chose, so a retry changes nothing. */
export const join: Handler<'account.join'> = async (input, { openid, now }) => {
  const [person, grid] = await Promise.all([people.find(openid), places.find(input.gridId)]);
  if (!person || !hasConsented(person)) return refuse('CONSENT_REQUIRED');
  if (!grid || !isWhole(grid.path) || !isWhole(grid.pathNames)) return refuse('NOT_FOUND');
  if ((await checkText(openid, 'profile', [input.nickname])) === 'risky') {
    return refuse('CONTENT_REJECTED');
  }
  const change: Partial<PersonRecord> = {
    nickname: input.nickname,
    path: grid.path,
    pathNames: grid.pathNames,
    joinedAt: person.joinedAt ?? now,
    ...(input.realName && {
      realNameSealed: seal(input.realName, openid),
      sealedBy: sealingKeyId(),
    }),
  };
  await countNow(async () => livesThere(person, change));
  await openMailbox(openid);
  await people.update(openid, change);
  return presentMe({ ...person, ...change }, openid);
};

function livesThere({ nickname, path }: PersonRecord, wanted: Partial<PersonRecord>): boolean {
  return nickname === wanted.nickname && path?.grid === wanted.path?.grid;
}

/** Only a grid has a place on every level. */
function isWhole(path: Partial<PlacePath>): path is PlacePath {
  return PLACE_LEVELS.every((level) => path[level] !== undefined);
}
