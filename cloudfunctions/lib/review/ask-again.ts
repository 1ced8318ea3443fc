import { command } from '../cloud';
import { describeFault } from '../errors';
import { log } from '../log';
import { checkText } from '../openapi';
import { type PersonRecord, people } from '../people';
import { wholeOf } from '../words';
import { idsOf } from '../writer';
import { type ReviewRecord, reviews } from './record';

/** So many texts are asked about in one call of their writer. */
const MOST = 3;

/**
 * Asks WeChat about words that it did not answer about. WeChat wants an openid that it has seen within two hours (61010),
 * so this happens while the writer calls. The job carries the answers out. No request when nothing waits; it never
 * throws, because the call is about something else.
 */
export async function askAgain(
  { _id: openid, unaskedMark }: PersonRecord,
  now: string,
): Promise<void> {
  if (!unaskedMark) return;
  try {
    const unasked = await reviews.list(
      { writerId: command.in(idsOf(openid)), isUnasked: true },
      { orderBy: ['urgency', 'asc'], limit: MOST },
    );
    await Promise.all(unasked.map((review) => askAbout(review, openid, now)));
    if (unasked.length < MOST) await forget(openid, unaskedMark);
  } catch (error) {
    log('warn', 'askAgain', describeFault(error));
  }
}

/** Without an answer it stays unasked, for the next call. Whoever decided meanwhile has the last word. */
async function askAbout({ _id, words }: ReviewRecord, openid: string, now: string): Promise<void> {
  if (words === null) return;
  const answer = await checkText(openid, 'forum', wholeOf(words, _id));
  if (answer === 'none') return;
  const known = answer === 'review' ? {} : { answer, answeredAt: now };
  await reviews.updateWhere({ _id, state: 'waiting' }, { isUnasked: false, ...known });
}

/** Words that came in between set another mark, which stays. */
async function forget(openid: string, unaskedMark: string): Promise<void> {
  const left = await reviews.list(
    { writerId: command.in(idsOf(openid)), isUnasked: true },
    { orderBy: ['urgency', 'asc'], limit: 1 },
  );
  if (left.length === 0)
    await people.updateWhere({ _id: openid, unaskedMark }, { unaskedMark: null });
}
