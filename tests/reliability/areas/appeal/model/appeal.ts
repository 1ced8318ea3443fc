import { MODEL } from '../read-acts';
import type { Details, ModelAct, Refused } from './act';
import type { Post, Who } from './people';
import { RelatedCase } from './related-case';
import { OPEN } from './status';

/** The names of the acts, in the order of the buttons. */
export const ACTS: readonly string[] = [...MODEL.keys()];

/** @throws when nobody told the rules of such an act. */
export function rulesOf(act: string): ModelAct {
  const found = MODEL.get(act);
  if (!found) throw new Error(`there are no rules of ${act}`);
  return found;
}

/** The state an appeal should have, the acts that people may do to it, and the answers they would get. */
export class ModelAppeal extends RelatedCase {
  mayDo(who: Who, act: string): boolean {
    return rulesOf(act).may(this, who);
  }

  canNow(act: string, now: string): boolean {
    const { from = OPEN, isStoppedByPause, canNow } = rulesOf(act);
    if (!from.includes(this.status)) return false;
    if (this.pause && isStoppedByPause) return false;
    return canNow?.(this, now) ?? true;
  }

  /** Whether this post may be named; any may for an act that names none. */
  mayGet(post: Post, act: string): boolean {
    return rulesOf(act).mayGet?.(this, post) ?? true;
  }

  predict(who: Who, act: string, now: string, details: Details): 'ok' | Refused {
    const { refuses, isPointless } = rulesOf(act);
    if (!this.isVisibleTo(who)) return 'NOT_FOUND';
    if (!this.mayDo(who, act)) return 'FORBIDDEN';
    if (!this.mayGet(details.to, act)) return 'RECEIVER_REFUSED';
    const refused = refuses?.(this, details);
    if (refused) return refused;
    if (!this.canNow(act, now)) return 'WRONG_STATE';
    return isPointless?.(this, details) ? 'WRONG_STATE' : 'ok';
  }

  /** The buttons that a person should see. */
  allowed(who: Who, now: string): string[] {
    return ACTS.filter((act) => {
      const isOffered = rulesOf(act).isOffered?.(this) ?? true;
      return isOffered && this.mayDo(who, act) && this.canNow(act, now);
    });
  }

  /** Changes it as the accepted act does. */
  apply(act: string, at: string, details: Details): void {
    rulesOf(act).does?.(this, at, details);
  }

  /** The clock looked at it; whoever `left` a post is replaced first. */
  tick(at: (act: string) => string, left: Post | null): void {
    if (left && this.isOpen && this.posts.includes(left)) this.replace(left);
    if (this.nextDueAt !== null && this.nextDueAt <= at('overdue')) {
      if (this.pause) this.resume(at('resume'));
      else this.moveUp(at('overdue'));
    }
    if (this.askAt === null || this.askAt > at('askAgain')) return;
    this.askAt = null;
    this.isAskedAgain = true;
  }

  /** The order of queues: by the deadline that still runs, the older one first. */
  get urgency(): string {
    return `${this.isMet ? '9999' : this.dueAt}~${this.submittedAt}~${this.id}`;
  }

  /** The marks that stand out in a queue. */
  get marks(): string[] {
    return [
      ...(this.isPressed ? ['supervised'] : []),
      ...(this.reminders.length > 0 ? ['reminded'] : []),
      ...(this.asked === null ? [] : ['extension']),
      ...(this.ruling === 'awaiting' ? ['ruling'] : []),
    ];
  }
}
