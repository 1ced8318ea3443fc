import { deadlinesFor } from '../../../domain/appeal/deadlines';
import { triage } from '../../../domain/appeal/triage';
import { findPersonal } from '../../../domain/text/personal-data';
import { scrub } from '../../../domain/text/scrub';
import type { Handler } from '../../lib/serve';
import { assign } from '../act/assign';
import { presentDeadline, presentHandler } from '../present/item';
import { APPEAL_SETTINGS, lexiconOf } from '../settings';

/** `appeal.check` */
export const check: Handler<'appeal.check'> = async (input, { me, now }) => {
  const { category, content, placeText = null, alsoHide } = input;
  const settings = await APPEAL_SETTINGS.of(me.path.community);
  const extraLexicon = lexiconOf(settings);
  const { priority, reasons, dangers } = triage({ category, content, extraLexicon });
  const { assignees, gaps } = await assign(me, me._id, priority);
  const limits = settings.limits ?? undefined;
  const found = [content, placeText ?? ''].flatMap(findPersonal);
  return {
    priority,
    reasons,
    dangers,
    deadlines: deadlinesFor({ priority, from: now, limits }).map((due) =>
      presentDeadline(due, now),
    ),
    handlers: assignees.map(presentHandler),
    gaps: gaps.map(presentHandler),
    hidden: found.map(({ kind, text }) => ({ kind, text })),
    publicContent: scrub(content, alsoHide),
    publicPlace: placeText && scrub(placeText, alsoHide),
  };
};
