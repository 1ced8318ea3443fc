import { CONSENT_VERSION } from '../../../domain/people';
import { isDuplicate, refuse } from '../../lib/errors';
import { hasConsented, type PersonRecord, people } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { presentMe } from '../presenter';

/** `account.consent`: the first consent to a version counts, so saying it again changes nothing. */
export const consent: Handler<'account.consent'> = async ({ version }, { openid, now }) => {
  if (version !== CONSENT_VERSION) return refuse('WRONG_STATE');
  const known = await people.find(openid);
  const agreed = { version, at: now };
  if (!known) return presentMe(await insertOrLoad(newPerson(openid, agreed)), openid);
  if (hasConsented(known)) return presentMe(known, openid);
  await people.update(openid, { consent: agreed });
  return presentMe({ ...known, consent: agreed }, openid);
};

function newPerson(openid: string, agreed: PersonRecord['consent']): PersonRecord {
  return {
    _id: openid,
    nickname: null,
    roles: [],
    path: null,
    pathNames: null,
    consent: agreed,
    joinedAt: null,
  };
}

/** Two taps at once: the second finds what the first wrote. */
async function insertOrLoad(person: PersonRecord): Promise<PersonRecord | null> {
  try {
    await people.insert(person);
    return person;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return people.find(person._id);
  }
}
