import { isBefore, later, type Span } from '../calendar/beijing-time';
import { type SubscribeAnswer, TEMPLATE_NAMES, type TemplateName } from './template-names';

/**
 * What a person accepted of one template: one acceptance, one message. Both numbers only grow, but for a message that
 * did not leave: so an acceptance given meanwhile is never lost when WeChat says that there is none (43101).
 */
export interface Purse {
  granted: number;
  spent: number;
  /** So many of those granted WeChat took away: a message that did not leave brings none of them back. */
  gone: number;
  answer: SubscribeAnswer | null;
  answeredAt: string | null;
}
export type Wallet = Readonly<Record<TemplateName, Purse>>;

const EMPTY: Purse = { granted: 0, spent: 0, gone: 0, answer: null, answeredAt: null };

export const EMPTY_WALLET: Wallet = { task: EMPTY, progress: EMPTY, digest: EMPTY };

/** Templates that are accepted once for ever (长期订阅), by configuration. */
export type LongTerm = readonly TemplateName[];

export function balanceOf(purse: Purse): number {
  return purse.granted - purse.spent;
}

/**
 * The person answered WeChat's question. Every acceptance is one more; of a long-term template (balance 1: open) it
 * takes the place of the one before. A refusal takes nothing of those given before.
 */
export function answered(
  wallet: Wallet,
  { template, answer }: { template: TemplateName; answer: SubscribeAnswer },
  now: string,
  longTerm: LongTerm,
): Wallet {
  const purse = wallet[template];
  const marked = { ...purse, answer, answeredAt: now };
  if (answer === 'accept') {
    marked.granted += 1;
    if (longTerm.includes(template)) marked.spent = purse.granted;
  }
  return { ...wallet, [template]: marked };
}

/** Takes one for a message that leaves now; null when there is none. A long-term one is not used up. */
export function taken(wallet: Wallet, template: TemplateName, longTerm: LongTerm): Wallet | null {
  const purse = wallet[template];
  if (balanceOf(purse) <= 0) return null;
  if (longTerm.includes(template)) return wallet;
  return { ...wallet, [template]: { ...purse, spent: purse.spent + 1 } };
}

/** The message did not leave: what was taken is there again, unless WeChat took it away meanwhile. */
export function putBack(wallet: Wallet, template: TemplateName, longTerm: LongTerm): Wallet {
  const purse = wallet[template];
  if (longTerm.includes(template) || purse.spent <= purse.gone) return wallet;
  return { ...wallet, [template]: { ...purse, spent: purse.spent - 1 } };
}

/** 43101, or refused in WeChat's settings: nothing is left of what had been granted by then. */
export function emptied(wallet: Wallet, template: TemplateName, grantedThen: number): Wallet {
  const purse = wallet[template];
  if (purse.gone >= grantedThen) return wallet;
  const spent = Math.max(purse.spent, grantedThen);
  return { ...wallet, [template]: { ...purse, spent, gone: grantedThen } };
}

/**
 * The person switched the template off in WeChat's settings. Told after a later answer it takes nothing, for that may
 * have been an acceptance: WeChat's 43101 says when there is none.
 */
export function switchedOff(wallet: Wallet, template: TemplateName, at: string): Wallet {
  const { granted, answeredAt } = wallet[template];
  const isOver = answeredAt !== null && !isBefore(answeredAt, at);
  return isOver ? wallet : emptied(wallet, template, granted);
}

/** WeChat asks about at most three templates in one call. */
const ASK_AT_MOST = 3;
/** Fewer than this are asked for again at the next tap. */
const ENOUGH: Readonly<Record<TemplateName, number>> = { task: 5, progress: 3, digest: 2 };
/** Who refused is left alone for so long; who cannot accept longer. */
const REST: Readonly<Record<SubscribeAnswer, Span>> = {
  accept: { days: 0 },
  reject: { days: 7 },
  filter: { days: 30 },
  ban: { days: 30 },
};

/** What to ask for at the next tap: what suits the person, is low, and was not refused of late. */
export function templatesToAsk(
  wallet: Wallet,
  { isStaff, longTerm }: { isStaff: boolean; longTerm: LongTerm },
  now: string,
): TemplateName[] {
  const suiting = TEMPLATE_NAMES.filter((name) => isStaff || name !== 'task');
  return suiting
    .filter((name) => {
      const { answer, answeredAt } = wallet[name];
      const enough = longTerm.includes(name) ? 1 : ENOUGH[name];
      return balanceOf(wallet[name]) < enough && !isResting(answer, answeredAt, now);
    })
    .slice(0, ASK_AT_MOST);
}

function isResting(answer: SubscribeAnswer | null, at: string | null, now: string): boolean {
  return answer !== null && at !== null && isBefore(now, later(at, REST[answer]));
}
