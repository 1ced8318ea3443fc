import type { Routing } from '../../places/posts';
import type { ActRule } from '../act-rule';
import type { AppealCase, CaseChange } from '../case';
import { placeOf } from '../moves/hand-to';
import { partOf } from '../moves/stay';
import { without } from '../moves/without';
import { OPEN } from '../open';
import { tellHandlers } from '../people-around';

/** 离岗移交 */
export const vacate = {
  from: OPEN,
  to: 'same',
  change: (appeal, _now, { to }) => to && vacated(appeal, to),
  tells: (around) => {
    const { had, has } = around;
    return [{ ...tellHandlers(around), to: without(has, had) }];
  },
  readers: 'everybody',
} satisfies ActRule;

function vacated(appeal: AppealCase, to: Routing): CaseChange {
  const placed = placeOf(appeal, to);
  const isWatched = placed.level !== 'city' || appeal.pause !== null;
  return { ...partOf(appeal), ...placed, nextDueAt: isWatched ? appeal.nextDueAt : null };
}
