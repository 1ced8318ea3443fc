import { isBefore, later, type Span } from '../calendar/beijing-time';
import { type SubscribeAnswer, TEMPLATE_NAMES, type TemplateName } from './template-names';

/**
 * What a person accepted of one template: one acceptance, one message. Both numbers only grow, but for a message that
 * did not leave: so an acceptance given meanwhile is never lost when WeChat says that there is none (43101).
 */
export interface TemplateCredits {
  granted: number;
  spent: number;
  /** So many of those granted WeChat took away: a message that did not leave brings none of them back. */
  gone: number;
  answer: SubscribeAnswer | null;
  answeredAt: string | null;
}
/** Acceptances of WeChat messages, by template. */
export type Credits = Readonly<Record<TemplateName, TemplateCredits>>;

const EMPTY: TemplateCredits = { granted: 0, spent: 0, gone: 0, answer: null, answeredAt: null };

export const NO_CREDITS: Credits = { task: EMPTY, progress: EMPTY, digest: EMPTY };

/** Templates that are accepted once for ever (长期订阅), by configuration. */
export type LongTerm = readonly TemplateName[];

export function balanceOf({ granted, spent }: TemplateCredits): number {
  return granted - spent;
}

/**
 * The person answered WeChat's question. Every acceptance is one more; of a long-term template (balance 1: open) it
 * takes the place of the one before. A refusal takes nothing of those given before.
 */
export function recordAnswer(
  credits: Credits,
  { template, answer }: { template: TemplateName; answer: SubscribeAnswer },
  now: string,
  longTerm: LongTerm,
): Credits {
  const current = credits[template];
  const marked = { ...current, answer, answeredAt: now };
  if (answer === 'accept') {
    marked.granted += 1;
    if (longTerm.includes(template)) marked.spent = current.granted;
  }
  return { ...credits, [template]: marked };
}

/** Takes one for a message that leaves now; null when there is none. A long-term one is not used up. */
export function takeCredit(
  credits: Credits,
  template: TemplateName,
  longTerm: LongTerm,
): Credits | null {
  const current = credits[template];
  if (balanceOf(current) <= 0) return null;
  if (longTerm.includes(template)) return credits;
  return { ...credits, [template]: { ...current, spent: current.spent + 1 } };
}

/** The message did not leave: what was taken is there again, unless WeChat took it away meanwhile. */
export function returnCredit(
  credits: Credits,
  template: TemplateName,
  longTerm: LongTerm,
): Credits {
  const current = credits[template];
  if (longTerm.includes(template) || current.spent <= current.gone) return credits;
  return { ...credits, [template]: { ...current, spent: current.spent - 1 } };
}

/** 43101, or refused in WeChat's settings: nothing is left of what had been granted by then. */
export function clearCredits(
  credits: Credits,
  template: TemplateName,
  grantedThen: number,
): Credits {
  const current = credits[template];
  if (current.gone >= grantedThen) return credits;
  const spent = Math.max(current.spent, grantedThen);
  return { ...credits, [template]: { ...current, spent, gone: grantedThen } };
}

/**
 * The person switched the template off in WeChat's settings. Told after a later answer it takes nothing, for that may
 * have been an acceptance: WeChat's 43101 says when there is none.
 */
export function clearSwitchedOff(credits: Credits, template: TemplateName, at: string): Credits {
  const { granted, answeredAt } = credits[template];
  const isOver = answeredAt !== null && !isBefore(answeredAt, at);
  return isOver ? credits : clearCredits(credits, template, granted);
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
  credits: Credits,
  { isStaff, longTerm }: { isStaff: boolean; longTerm: LongTerm },
  now: string,
): TemplateName[] {
  const suiting = TEMPLATE_NAMES.filter((name) => isStaff || name !== 'task');
  return suiting
    .filter((name) => {
      const { answer, answeredAt } = credits[name];
      const enough = longTerm.includes(name) ? 1 : ENOUGH[name];
      return balanceOf(credits[name]) < enough && !isResting(answer, answeredAt, now);
    })
    .slice(0, ASK_AT_MOST);
}

function isResting(answer: SubscribeAnswer | null, at: string | null, now: string): boolean {
  return answer !== null && at !== null && isBefore(now, later(at, REST[answer]));
}
