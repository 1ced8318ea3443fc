import { deadlinesFor } from '../../../domain/appeal/deadlines';
import { triage } from '../../../domain/appeal/triage';
import { findTellingWho } from '../../../domain/text/anonymous';
import { findCommonNames } from '../../../domain/text/own-name';
import { findPersonalAndNames, type PersonalSpan } from '../../../domain/text/personal-data';
import { scrub } from '../../../domain/text/scrub';
import { ownNamesOf } from '../../lib/own-names';
import type { Handler } from '../../lib/serve';
import { assign } from '../act/assign';
import { presentDeadline, presentHandler } from '../present/item';
import { APPEAL_SETTINGS, lexiconOf } from '../settings';

/** `appeal.check` */
export const check: Handler<'appeal.check'> = async (input, { me, now }) => {
  const { category, content, placeText = null, alsoHide, isAnonymous = false } = input;
  const settings = await APPEAL_SETTINGS.of(me.path.community);
  const extraLexicon = lexiconOf(settings);
  const { priority, reasons, dangers } = triage({ category, content, extraLexicon });
  const { assignees, gaps } = await assign(me, me._id, priority);
  const limits = settings.limits ?? undefined;
  const texts = [content, placeText ?? ''];
  const names = isAnonymous ? ownNamesOf(me) : [];
  const found = texts.flatMap((text) => findPersonalAndNames(text, names));
  const tellsWho = isAnonymous ? texts.flatMap((text) => findTellingWho(text, names)) : [];
  return {
    priority,
    reasons,
    dangers,
    deadlines: deadlinesFor({ priority, from: now, limits }).map((due) =>
      presentDeadline(due, now),
    ),
    handlers: assignees.map(presentHandler),
    gaps: gaps.map(presentHandler),
    hidden: found.map(presentFound),
    hiddenFromStaff: tellsWho.map(presentFound),
    commonNames: findCommonNames(texts.join('\n'), names),
    publicContent: scrub(content, alsoHide, names),
    publicPlace: placeText && scrub(placeText, alsoHide, names),
  };
};

function presentFound({ kind, text }: PersonalSpan) {
  return { kind, text };
}
