import type { ActRule } from '../act-rule';
import type { Relation } from '../vocabulary';
import { absorb } from './absorb';
import { accept } from './accept';
import { askAgain } from './ask-again';
import { assist } from './assist';
import { claim } from './claim';
import { escalate } from './escalate';
import { extend } from './extend';
import { hide } from './hide';
import { merge } from './merge';
import { note } from './note';
import { overdue } from './overdue';
import { pause } from './pause';
import { progress } from './progress';
import { raise } from './raise';
import { rate } from './rate';
import { reassign } from './reassign';
import { record } from './record';
import { redact } from './redact';
import { refuseExtension } from './refuse-extension';
import { regrade } from './regrade';
import { remind } from './remind';
import { reopen } from './reopen';
import { requestExtension } from './request-extension';
import { resolve } from './resolve';
import { respond } from './respond';
import { resume } from './resume';
import { revealContact } from './reveal-contact';
import { revealIdentity } from './reveal-identity';
import { rule } from './rule';
import { sendBack } from './send-back';
import { setDepartment } from './set-department';
import { submit } from './submit';
import { supervise } from './supervise';
import { supplement } from './supplement';
import { transfer } from './transfer';
import { vacate } from './vacate';
import { withdraw } from './withdraw';

/** Everything that can be done to an appeal, and stands in its timeline; in the order in which screens offer it. */
export const ACT_RULES = {
  submit,
  record,
  claim,
  accept,
  respond,
  progress,
  note,
  supplement,
  assist,
  transfer,
  sendBack,
  rule,
  reassign,
  vacate,
  escalate,
  overdue,
  remind,
  supervise,
  pause,
  resume,
  requestExtension,
  extend,
  refuseExtension,
  regrade,
  raise,
  setDepartment,
  absorb,
  merge,
  resolve,
  rate,
  reopen,
  askAgain,
  hide,
  redact,
  withdraw,
  revealContact,
  revealIdentity,
} satisfies Record<string, ActRule>;

type Rules = typeof ACT_RULES;
export type Act = keyof Rules;
export const ACTS = Object.keys(ACT_RULES) as Act[];

/** The acts whose record has such a part. */
type ActWith<Part> = { [A in Act]: Rules[A] extends Part ? A : never }[Act];

/** A person may choose these from a screen of the appeal; the others make a case or follow by themselves. */
export type ChosenAct = ActWith<{ callers: readonly Relation[] }>;
export const CHOSEN_ACTS = ACTS.filter((act): act is ChosenAct => 'callers' in ACT_RULES[act]);

/** Doing one of these, a person names the post that gets it, or helps. */
export type Handover = ActWith<{ mayName: unknown }>;
export const HANDOVERS = ACTS.filter((act): act is Handover => 'mayName' in ACT_RULES[act]);

/** Everything that is said of the act. */
export function ruleOf(act: Act): ActRule {
  return ACT_RULES[act];
}
