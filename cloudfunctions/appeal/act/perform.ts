import type { AppealView, ErrorCode } from '../../../contract';
import type { ChosenAct } from '../../../domain/appeal/acts';
import { advance as advanceThing, type Step } from '../../lib/act/advance';
import { act as actOn, perform as performOn, type Wish } from '../../lib/act/perform';
import { showAndTell as showThingAndTell } from '../../lib/act/show';
import type { Transaction } from '../../lib/db/transaction';
import type { MemberCall } from '../../lib/serve';
import type { AppealRecord } from '../record';
import type { Plan } from './change';
import { hidingOwnNames } from './hide-names';
import { APPEALS } from './kind';
import { sayLess } from './say-less';

/** What a person wants done to an appeal; `R` is what its own plan may refuse with. */
type AppealWish<R extends ErrorCode> = { appealId: string } & Omit<
  Wish<AppealRecord, Plan, ChosenAct, R>,
  'id' | 'afterwards'
>;

/** An act that a person chose, and the appeal after it. When it shows less since, messages say less, too. */
export function perform<R extends ErrorCode = never>(
  call: MemberCall,
  { appealId: id, ...wish }: AppealWish<R>,
) {
  return performOn(APPEALS, call, { ...hidingOwnNames(wish), id, afterwards: sayLess });
}

/** The act without the view. */
export function act<R extends ErrorCode = never>(
  call: MemberCall,
  { appealId: id, ...wish }: AppealWish<R>,
) {
  return actOn(APPEALS, call, { ...wish, id });
}

/** One act that is allowed, in a transaction that is open. */
export function advance(tx: Transaction, appeal: AppealRecord, step: Step<AppealRecord, Plan>) {
  return advanceThing(APPEALS, tx, appeal, step);
}

/** The view after an act, while the messages about it leave. */
export function showAndTell(after: AppealRecord, call: MemberCall): Promise<AppealView> {
  return showThingAndTell(APPEALS, after, call);
}
