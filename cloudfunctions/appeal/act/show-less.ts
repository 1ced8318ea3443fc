import { type HideWish, showLess } from '../../../domain/appeal/openness';
import { type Refusal, refuse } from '../../lib/errors';
import { insideWords, wholeOf } from '../../lib/words';
import { writerIn } from '../../lib/writer';
import type { AppealRecord } from '../record';
import { hiddenIn, redactedIn, sealHidden } from '../store/words';
import type { Plan } from './change';
import { sayingLess } from './say-less';

/** The plan of an act after which others see less of an appeal. */
export function planToShowLess(
  appeal: AppealRecord,
  wish: HideWish,
  now: string,
): Partial<Plan> | Refusal<'WRONG_STATE'> {
  const openness = showLess({ ...appeal, alsoHide: hiddenIn(appeal) }, wish);
  if (openness === null) return refuse('WRONG_STATE');
  const { _id, ownerName } = appeal;
  const { isAnonymous, visibility, alsoHide } = openness;
  const opened = { isAnonymous, visibility, alsoHideSealed: sealHidden(alsoHide, _id) };
  const words = sayingLess({ ...appeal, ...opened });
  const isHiding = isAnonymous && !appeal.isAnonymous;
  const extra = {
    ...opened,
    ...words,
    ...(isHiding && hiddenWriter({ ...appeal, timeline: words.timeline }, now)),
    ownerName: ownerName && isAnonymous ? insideWords(wholeOf(ownerName, _id), _id) : ownerName,
  };
  return { extra };
}

/** The plan of `redact`: the words of staff stand beside those of the writer. */
export function planToRedact(
  appeal: AppealRecord,
  words: readonly string[],
): Partial<Plan> | Refusal<'WRONG_STATE'> {
  const marked = showLess({ ...appeal, alsoHide: redactedIn(appeal) }, { words });
  if (marked === null) return refuse('WRONG_STATE');
  const redacted = { redactedSealed: sealHidden(marked.alsoHide, appeal._id) };
  return { extra: { ...redacted, ...sayingLess({ ...appeal, ...redacted }) } };
}

/** Nothing in the appeal names its writer any more; a job mends what stands elsewhere. */
function hiddenWriter(
  {
    _id,
    ownerId,
    timeline,
    held = [],
  }: Pick<AppealRecord, '_id' | 'ownerId' | 'timeline' | 'held'>,
  now: string,
): Plan['extra'] {
  const writer = writerIn({ _id, isAnonymous: true }, ownerId);
  return {
    ...writer,
    hideWriterAt: ownerId && now,
    held: held.map((one) => (one.by === ownerId ? { ...one, by: writer.ownerId ?? '' } : one)),
    timeline: timeline.map((entry) =>
      entry.by.role === 'owner' ? { ...entry, by: { ...entry.by, id: writer.ownerId } } : entry,
    ),
  };
}
