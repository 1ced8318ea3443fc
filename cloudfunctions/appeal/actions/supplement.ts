import { takeIn } from '../../lib/act/take-in';
import { Refusal, refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { keepFiles } from '../../lib/uploads/keep';
import { nextMediaCheck } from '../../lib/uploads/media-check';
import { perform } from '../act/perform';
import { type AppealRecord, appealRef, FILES } from '../record';

const MOST_FILES = 15;

/** `appeal.supplement`: words and pictures that the owner adds; who waited for them goes on. */
export const supplement: Handler<'appeal.supplement'> = async (
  { images, showsContact, ...input },
  call,
) => {
  const thing = appealRef(input.appealId);
  const taken = await takeIn(call, { area: FILES, thing, files: { images } });
  if (taken instanceof Refusal) return taken;
  const { media: added } = taken;
  return perform<'FILE_REFUSED'>(call, {
    ...input,
    permission: 'supplement',
    act: 'supplement',
    plan: async (appeal, { now }, tx) => {
      const names = appeal.media.map(({ name }) => name);
      const isTwice = added.some(({ name }) => names.includes(name));
      if (isTwice || names.length + added.length > MOST_FILES) return refuse('FILE_REFUSED');
      const refused = await keepFiles(tx, thing, added, now);
      if (refused) return refused;
      return { extra: { ...withMedia(appeal, added, now), ...choiceIn(appeal, showsContact) } };
    },
  });
};

/** Staff read all of what has a name; of what has none, as much as the writer says now. */
function choiceIn({ isAnonymous }: AppealRecord, showsContact = false) {
  return isAnonymous ? { showsContact } : {};
}

function withMedia(appeal: AppealRecord, added: AppealRecord['media'], now: string) {
  if (added.length === 0) return {};
  const media = [...appeal.media, ...added];
  return { media, mediaDueAt: nextMediaCheck({ media, submittedAt: now }, now) };
}
