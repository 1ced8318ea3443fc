import type { ErrorCode } from '../../../contract';
import type { ChosenAct } from '../../../domain/appeal/acts';
import type { Wish } from '../../lib/act/perform';
import { Refusal } from '../../lib/errors';
import { ownNamesOf } from '../../lib/own-names';
import { REDACTION_RULES } from '../../lib/words';
import { isPerson } from '../../lib/writer';
import type { AppealRecord } from '../record';
import { hidingNames } from '../store/words';
import type { Plan } from './change';
import { sayingLess } from './say-less';

type Hidden = ReturnType<typeof sayingLess> | Record<never, never>;

/**
 * What changes in an anonymous appeal when it hides these names of its writer, too: nothing when it knows them. `sayLess`
 * has to follow it. Messages say as much as before when the content that they quote does.
 */
export function namesHidden(appeal: AppealRecord, names: readonly string[]): Hidden {
  if (!('ownNamesSealed' in hidingNames(appeal, names))) return {};
  const less = sayingLess(appeal, names);
  const isSaidAlike = appeal.shownBy >= 0 && less.content.shown === appeal.content.shown;
  return isSaidAlike ? { ...less, shownBy: REDACTION_RULES } : less;
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
      if (planned instanceof Refusal || !isPerson(appeal.ownerId, call.me._id)) return planned;
      const hidden = namesHidden({ ...appeal, ...planned.extra }, ownNamesOf(call.me));
      return { ...planned, extra: { ...planned.extra, ...hidden } };
    },
  };
}
