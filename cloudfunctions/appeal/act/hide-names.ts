import type { ErrorCode } from '../../../contract';
import type { ChosenAct } from '../../../domain/appeal/acts';
import type { Wish } from '../../lib/act/perform';
import { Refusal } from '../../lib/errors';
import { ownNamesOf } from '../../lib/own-names';
import { hideExcerpts } from '../../notice';
import { excerptForAll } from '../announce';
import { type AppealRecord, appealRef } from '../record';
import { wordsAgain } from '../store/shown-again';
import { hidingNames } from '../store/words';
import type { Plan } from './change';

type Hidden = ReturnType<typeof wordsAgain> | Record<never, never>;

/**
 * What changes in an anonymous appeal when it hides these names of its writer, too: nothing when it knows them. Two
 * requests when messages said of it what neighbours read no more.
 */
export async function planToHideNames(
  appeal: AppealRecord,
  names: readonly string[],
): Promise<Hidden> {
  if (!('ownNamesSealed' in hidingNames(appeal, names))) return {};
  const hidden = wordsAgain(appeal, names);
  if (hidden.content.shown !== appeal.content.shown) {
    await hideExcerpts(appealRef(appeal._id), excerptForAll({ ...appeal, ...hidden }));
  }
  return hidden;
}

/** The same act. When the owner does it, their anonymous appeal also hides the names that they have by now. */
export function hidingOwnNames<
  R extends ErrorCode,
  W extends Pick<Wish<AppealRecord, Plan, ChosenAct, R>, 'plan'>,
>(wish: W): W {
  return {
    ...wish,
    async plan(appeal, call, tx) {
      const planned = (await wish.plan?.(appeal, call, tx)) ?? {};
      if (planned instanceof Refusal || appeal.ownerId !== call.me._id) return planned;
      const after = { ...appeal, ...planned.extra };
      const hidden = await planToHideNames(after, ownNamesOf(call.me));
      return { ...planned, extra: { ...planned.extra, ...hidden } };
    },
  };
}
