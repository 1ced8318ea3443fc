import type { Act, ChosenAct } from '../../../../domain/appeal/acts';
import type { RevealAct, SheetAct } from '../hooks/use-act';
import { accept } from './accept';
import { assist } from './assist';
import { escalate } from './escalate';
import { extend } from './extend';
import { hide } from './hide';
import { merge } from './merge';
import { note } from './note';
import type { ChosenRecord, SheetRecord, TimelineWords } from './parts/record';
import { pause } from './pause';
import { progress } from './progress';
import { rate } from './rate';
import { reassign } from './reassign';
import { redact } from './redact';
import { regrade } from './regrade';
import { remind } from './remind';
import { requestExtension } from './request-extension';
import { resolve } from './resolve';
import { respond } from './respond';
import { resume } from './resume';
import { revealContact } from './reveal-contact';
import { revealIdentity } from './reveal-identity';
import { rule } from './rule';
import { sendBack } from './send-back';
import { setDepartment } from './set-department';
import { supervise } from './supervise';
import { supplement } from './supplement';
import { transfer } from './transfer';
import { withdraw } from './withdraw';

/** The usual way: the first of these that is allowed is the large button. */
const NEXT_STEPS = {
  rule,
  extend,
  accept,
  respond,
  rate,
  resume,
  resolve,
};

const FURTHER_ACTS = {
  supplement,
  remind,
  progress,
  transfer,
  note,
  assist,
  supervise,
  escalate,
  sendBack,
  pause,
  requestExtension,
  regrade,
  merge,
  setDepartment,
  reassign,
  revealContact,
  revealIdentity,
  redact,
  hide,
  withdraw,
};

type Records = { [A in SheetAct]: SheetRecord<A> } & Record<RevealAct, ChosenRecord>;

/** Every act that people choose, in the order in which it is offered. */
export const ACTS: Records = { ...NEXT_STEPS, ...FURTHER_ACTS };

/** Acts that nobody chooses from this list: only the timeline tells of them. */
const OTHER_ACTS: Record<Exclude<Act, ChosenAct>, TimelineWords> = {
  submit: { timeline: '提交了诉求' },
  record: { timeline: '代居民登记了诉求' },
  claim: { timeline: '认领了这条诉求' },
  vacate: { timeline: '办理人员离岗，自动移交' },
  overdue: { timeline: '超过时限，自动上报' },
  refuseExtension: { timeline: '没有同意延期' },
  raise: {
    timeline: '很多人都遇到，颜色自动调高',
    sayText: (count) => `已有 ${count} 人遇到同样的事`,
  },
  absorb: {
    timeline: '有一条重复的并入了这一条',
    sayText: (number) => `编号 ${number}`,
  },
  reopen: { timeline: '评价：没解决，重新办理' },
  askAgain: { timeline: '过了 30 天，再问一次：现在还好吗' },
};

/** The words of the timeline, for everything that can stand in it. */
export const TIMELINE_WORDS: Record<Act, TimelineWords> = { ...ACTS, ...OTHER_ACTS };

function isChosenAct(name: string): name is ChosenAct {
  return name in ACTS;
}

/** The names of the acts, in the order in which they are offered. */
export const ACTS_IN_ORDER: readonly ChosenAct[] = Object.keys(ACTS).filter(isChosenAct);

/** What an act says and asks, whichever it is. */
export function recordOf(act: ChosenAct): ChosenRecord {
  return ACTS[act];
}

/** Whether the act is a step of the usual way. */
export function isNextStep(act: ChosenAct): boolean {
  return act in NEXT_STEPS;
}

/** Whether the act ends with the new state of the appeal; the others show something. */
export function isSheetAct(act: ChosenAct): act is SheetAct {
  return 'inputOf' in ACTS[act];
}
