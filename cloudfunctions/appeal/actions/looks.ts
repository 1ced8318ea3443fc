import type { LookView } from '../../../contract';
import { findLooks } from '../../lib/act/open';
import { Refusal } from '../../lib/errors';
import { presentLook } from '../../lib/looks';
import { withholding } from '../../lib/review/held';
import type { Handler } from '../../lib/serve';
import { APPEALS } from '../act/kind';
import { REVEALS } from '../act/reveal';
import type { AppealRecord } from '../record';
import { readingOf } from '../store/words';

/** `appeal.looks`: from the log of looks and, for contact and identity, from the timeline. */
export const looks: Handler<'appeal.looks'> = async ({ appealId }, call) => {
  const found = await findLooks(APPEALS, appealId, call);
  if (found instanceof Refusal) return found;
  const read = found.looks.map((look) => ({
    ...presentLook(look),
    what: look.what ?? 'content',
    reason: null,
  }));
  const all = [...read, ...revealsOf(found.thing, call.openid)];
  return { looks: all.sort((one, other) => (one.at < other.at ? 1 : -1)) };
};

/** The owner reads a reason as soon as it passed. */
function revealsOf(appeal: AppealRecord, openid: string): LookView[] {
  const reader = { openid, isStaff: false };
  const read = withholding(appeal, reader, readingOf(appeal, 'writer'));
  return appeal.timeline.flatMap((entry) => {
    const { act, text } = entry;
    if (act !== 'revealContact' && act !== 'revealIdentity') return [];
    return [{ ...presentLook(entry), what: REVEALS[act], reason: text && read(text) }];
  });
}
