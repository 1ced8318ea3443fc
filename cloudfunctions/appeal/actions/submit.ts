import { Refusal } from '../../lib/errors';
import { ownNamesOf } from '../../lib/own-names';
import type { Handler } from '../../lib/serve';
import { showAndTell } from '../act/perform';
import { takeAppeal } from '../intake/new-appeal';

/** `appeal.submit` */
export const submit: Handler<'appeal.submit'> = async ({ idempotencyKey, ...input }, call) => {
  const { _id: ownerId, nickname: ownerName, path, pathNames } = call.me;
  const stored = await takeAppeal(
    {
      input,
      idempotencyKey,
      path,
      pathNames,
      ownerId,
      ownerName,
      name: null,
      ownNames: ownNamesOf(call.me),
      intake: null,
      act: 'submit',
      by: { id: ownerId, role: 'owner', name: null, placeName: null },
    },
    call,
  );
  return stored instanceof Refusal ? stored : showAndTell(stored, call);
};
