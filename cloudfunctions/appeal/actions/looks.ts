import type { LookView } from '../../../contract';
import { findLooks } from '../../lib/act/open';
import { Refusal } from '../../lib/errors';
import { presentLook } from '../../lib/looks';
import type { Handler } from '../../lib/serve';
import { wholeOf } from '../../lib/words';
import { APPEALS } from '../act/kind';
import { REVEALS } from '../act/reveal';
import type { AppealRecord } from '../record';

/** `appeal.looks`: from the log of looks and, for contact and identity, from the timeline. */
export const looks: Handler<'appeal.looks'> = async ({ appealId }, call) => {
  const found = await findLooks(APPEALS, appealId, call);
  if (found instanceof Refusal) return found;
  const read = found.looks.map((look) => ({
    ...presentLook(look),
    what: look.what ?? 'content',
    reason: null,
  }));
  const all = [...read, ...revealsOf(found.thing)];
  return { looks: all.sort((one, other) => (one.at < other.at ? 1 : -1)) };
};

function revealsOf({ _id, timeline }: AppealRecord): LookView[] {
  return timeline.flatMap((entry) => {
    const { act, text } = entry;
    if (act !== 'revealContact' && act !== 'revealIdentity') return [];
    return [{ ...presentLook(entry), what: REVEALS[act], reason: text && wholeOf(text, _id) }];
  });
}
