import { isBefore } from '../calendar/beijing-time';
import type { AppealCase } from './case';
import { bindingDeadline } from './deadlines';

/** 响应率 · 解决率 · 满意率: what handling is measured by. */
export const RATE_NAMES = ['response', 'resolution', 'satisfaction'] as const;
export type RateName = (typeof RATE_NAMES)[number];

/** A rate is never a bare percentage: so many of so many, and so many of whom nothing is known yet. */
export interface Rate {
  numerator: number;
  denominator: number;
  /** Not due yet, or asked and silent: in neither of the two numbers. */
  notAnswered: number;
}

/** What one appeal adds to the rates, each 0 or 1; sums of these are the rates. */
export type RateFacts = Record<RateName, Rate>;

interface Answer {
  solved: boolean;
  stars: number;
}

/** Satisfied is who says so: four stars or five. */
const SATISFIED_STARS = 4;

type Counted = Pick<AppealCase, 'status' | 'deadlines' | 'respondedAt' | 'startedAt'>;

/**
 * Response: the first response came before the binding deadline; not answered while there is still time.
 * Resolution and satisfaction: as the resident said it at the last asking; silence counts for nothing (沉默不等于满意).
 * Withdrawn and merged appeals count nowhere.
 */
export function factsOf(appeal: Counted, answer: Answer | null, now: string): RateFacts {
  if (appeal.status === 'withdrawn' || appeal.status === 'merged') return NOTHING;
  const isAsked = appeal.status === 'resolved' || appeal.status === 'closed';
  const none = isAsked && answer === null ? SILENT : NONE;
  return {
    response: responseOf(appeal, now),
    resolution: answer ? counted(answer.solved) : none,
    satisfaction: answer ? counted(answer.solved && answer.stars >= SATISFIED_STARS) : none,
  };
}

export function sumOf(facts: readonly RateFacts[]): RateFacts {
  const add = (name: RateName): Rate =>
    facts.reduce(
      (sum, fact) => ({
        numerator: sum.numerator + fact[name].numerator,
        denominator: sum.denominator + fact[name].denominator,
        notAnswered: sum.notAnswered + fact[name].notAnswered,
      }),
      NONE,
    );
  return {
    response: add('response'),
    resolution: add('resolution'),
    satisfaction: add('satisfaction'),
  };
}

const NONE: Rate = { numerator: 0, denominator: 0, notAnswered: 0 };
const SILENT: Rate = { numerator: 0, denominator: 0, notAnswered: 1 };
const NOTHING: RateFacts = { response: NONE, resolution: NONE, satisfaction: NONE };

function counted(isGood: boolean): Rate {
  return { numerator: isGood ? 1 : 0, denominator: 1, notAnswered: 0 };
}

function responseOf({ deadlines, respondedAt }: Counted, now: string): Rate {
  const { dueAt } = bindingDeadline(deadlines);
  if (respondedAt !== null) return counted(isBefore(respondedAt, dueAt));
  return isBefore(now, dueAt) ? SILENT : counted(false);
}
