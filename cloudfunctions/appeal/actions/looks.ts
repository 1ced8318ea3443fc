import type { Output } from '../../../contract';
import type { Role } from '../../../domain/people';
import type { ActorRecord } from '../../lib/act/record';
import { refuse } from '../../lib/errors';
import { looksAt } from '../../lib/looks';
import type { Handler } from '../../lib/serve';
import { isVisibleTo } from '../act/access';
import { type AppealRecord, appealRef, appeals } from '../record';

type Look = Output<'appeal.looks'>['looks'][number];

/** `appeal.looks`: from the log of looks and, for contact and identity, from the timeline. */
export const looks: Handler<'appeal.looks'> = async ({ appealId }, { me, openid }) => {
  const [appeal, opened] = await Promise.all([
    appeals.find(appealId),
    looksAt(appealRef(appealId)),
  ]);
  if (!appeal || !isVisibleTo(me, appeal)) return refuse('NOT_FOUND');
  if (appeal.ownerId !== openid) return refuse('FORBIDDEN');
  const read = opened.map(({ at, by }) => lookOf('content', at, by, null));
  const all = [...read, ...revealsOf(appeal)];
  return { looks: all.sort((one, other) => (one.at < other.at ? 1 : -1)) };
};

function revealsOf({ timeline }: AppealRecord): Look[] {
  return timeline.flatMap(({ act, at, by, text }) => {
    if (act === 'revealContact') return [lookOf('contact', at, by, text)];
    return act === 'revealIdentity' ? [lookOf('identity', at, by, text)] : [];
  });
}

function lookOf(what: Look['what'], at: string, by: ActorRecord, reason: string | null): Look {
  const { role, name, placeName } = by;
  const post = { role: role as Role, name: name ?? '', placeName: placeName ?? '' };
  return { at, what, by: post, reason };
}
