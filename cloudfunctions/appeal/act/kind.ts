import type { AppealView } from '../../../contract';
import { type ChosenAct, ruleOf } from '../../../domain/appeal/acts';
import { isForNeighbours, mayDo } from '../../../domain/appeal/permission';
import type { Kind } from '../../lib/act/kind';
import type { ActorRecord } from '../../lib/act/record';
import { OUTBOX } from '../../notice';
import { announce, leaversTold, noticeIdOf } from '../announce';
import { present } from '../present/appeal';
import { type AppealRecord, appeals } from '../record';
import { indexFieldsOf } from '../store/index-fields';
import { hidingIn, wordsIn } from '../store/words';
import { asPerson, isInside, isVisibleTo } from './access';
import { actorOf } from './actor-of';
import { changeOf, type Plan } from './change';
import { toldOf } from './participants';

/** Appeals, as things with acts. */
export const APPEALS: Kind<AppealRecord, Plan, ChosenAct, AppealView> = {
  name: 'appeal',
  things: appeals,
  isVisible: isVisibleTo,
  isInside,
  mayDo: (me, appeal, act) => mayDo(asPerson(me), appeal, act),
  actorOf,
  change: changeOf,
  entryOf(entry, appeal, change) {
    const { act, by, text } = entry;
    const { level = appeal.level } = change;
    const written = {
      by: by.role === 'owner' ? 'writer' : 'staff',
      isForAll: ruleOf(act).readers === 'everybody',
    } as const;
    const kept = text && wordsIn({ ...appeal, ...change }, text, written);
    const writer = byWriter(by, { ...appeal, ...change });
    return {
      ...entry,
      by: writer,
      text: kept || null,
      toLevel: level === appeal.level ? null : level,
    };
  },
  hidingOf: (appeal) => hidingIn(appeal, { by: 'staff', isForAll: true }).everybody ?? {},
  indexFieldsOf,
  async noticeOf({ entry, before, after, plan: { above = [], gone } }) {
    const [told, left] = await Promise.all([
      isForNeighbours(after) || entry.act === 'withdraw' ? toldOf(before) : [],
      gone ?? leaversTold(entry, before, after),
    ]);
    return announce(entry, before, after, { told, above, gone: left });
  },
  noticeIdOf,
  outbox: OUTBOX,
  present: (appeal, call) => present(appeal, call),
};

/** The writer is named as the appeal names them from now on. */
function byWriter(by: ActorRecord, { ownerId }: Pick<AppealRecord, 'ownerId'>): ActorRecord {
  return by.role === 'owner' ? { ...by, id: ownerId } : by;
}
