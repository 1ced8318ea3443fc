import { ModelCase } from './model-case';
import { isAbove, levelOf, type Post, rankOf, type Who } from './model-people';
import {
  ACTS,
  type Act,
  type Details,
  HANDING,
  HELPERS,
  isFrom,
  NOT_PAUSED,
  OWNERS,
  RESPONSIBLES,
  type Refused,
  SUPERIORS,
} from './model-rules';

export type { Draft } from './model-case';

const DAY_MS = 86_400_000;
/** So many neighbours make a question a task; there are not enough of them for red. */
const MANY = 5;

/** What an appeal should be, who may do what to it, and what they would be answered. */
export class ModelAppeal extends ModelCase {
  /** 我也遇到, here and in what was merged into it; who wrote a duplicate counts. */
  readonly joined = new Set<Who>();
  readonly absorbed: { appeal: ModelAppeal; writer: Who | null }[] = [];

  get isPublic(): boolean {
    return this.draft.isPublic && this.status !== 'withdrawn';
  }

  /** Each person once, never the owner. */
  get joinCount(): number {
    const writers = this.absorbed.flatMap(({ writer }) => writer ?? []);
    const others = this.absorbed.flatMap(({ appeal }) => [...appeal.joined]);
    const all = new Set([...this.joined, ...writers, ...others]);
    return [...all].filter((who) => who !== this.owner).length;
  }

  has(who: Who): boolean {
    return who !== this.owner && this.staff.holds(who) && this.posts.includes(who);
  }

  helps(who: Who): boolean {
    return who !== this.owner && this.staff.holds(who) && this.helpers.includes(who);
  }

  /** Responsible for the place: every post but that of the next grid. */
  oversees(who: Who): boolean {
    return who !== this.owner && this.staff.holds(who) && who !== 'nextGridWorker';
  }

  isVisibleTo(who: Who): boolean {
    const isInside = this.has(who) || this.helps(who) || this.oversees(who);
    return this.isPublic || who === this.owner || isInside;
  }

  mayDo(who: Who, act: Act): boolean {
    if (OWNERS.includes(act)) return who === this.owner;
    if (act === 'revealIdentity') {
      const isSecret = this.draft.isAnonymous && this.owner !== null;
      return isSecret && who === 'secretary' && this.oversees(who);
    }
    if (act === 'revealContact' && this.draft.isAnonymous) return false;
    if (SUPERIORS.includes(act)) {
      return this.oversees(who) && rankOf([who as Post]) > rankOf(this.posts);
    }
    if (RESPONSIBLES.includes(act) && this.oversees(who)) return true;
    return this.has(who) || (HELPERS.includes(act) && this.helps(who));
  }

  canNow(act: Act, now: string): boolean {
    if (!isFrom(act, this.status)) return false;
    if (this.pause && NOT_PAUSED.includes(act)) return false;
    const isRunning = this.colour !== 'red' && !this.isMet && now < this.dueAt;
    const isBelow = this.level !== 'city';
    if (act === 'transfer') return this.#mayPass;
    if (act === 'sendBack')
      return this.#mayPass && !this.posts.includes('secretary') && this.level === 'community';
    if (act === 'rule') return this.ruling === 'awaiting';
    if (act === 'escalate') return isBelow;
    if (act === 'remind') return this.#mayRemind(now);
    if (act === 'pause') return isRunning;
    if (act === 'resume') return this.pause !== null;
    if (act === 'requestExtension')
      return isRunning && isBelow && this.asked === null && this.granted < 2;
    if (act === 'extend') return this.asked !== null;
    if (act === 'rate') return this.status === 'resolved' || this.isAskedAgain;
    return true;
  }

  /** Whether this post may be named. */
  mayGet(post: Post, act: Act): boolean {
    if (act === 'rule') return post !== 'cityAdmin';
    if (this.posts.includes(post)) return false;
    if (act === 'assist') return !this.helpers.includes(post);
    return act === 'reassign' || !isAbove(levelOf([post]), this.level);
  }

  predict(who: Who, act: Act, now: string, details: Details, into?: ModelAppeal): 'ok' | Refused {
    if (!this.isVisibleTo(who)) return 'NOT_FOUND';
    if (!this.mayDo(who, act)) return 'FORBIDDEN';
    if (HANDING.includes(act) && !this.mayGet(details.to, act)) return 'RECEIVER_REFUSED';
    if (act === 'merge') {
      if (!into || !this.fits(into)) return 'CANNOT_MERGE';
      if (!into.isOpen && into.status !== 'resolved') return 'WRONG_STATE';
    }
    if (!this.canNow(act, now)) return 'WRONG_STATE';
    if (act === 'regrade' && details.priority === this.colour) return 'WRONG_STATE';
    const isNobody = act === 'assist' && this.#freshHelper(details.to) === null;
    return isNobody ? 'WRONG_STATE' : 'ok';
  }

  /** Whether it could be merged into that one: whoever is told of it must be allowed to read it. */
  fits(into: ModelAppeal): boolean {
    const isNamed = !this.draft.isAnonymous && !into.draft.isAnonymous;
    const isOwners = isNamed && into.owner !== null && into.owner === this.owner;
    return into !== this && into.into === null && (into.isPublic || isOwners);
  }

  /** The buttons that a person should see; a contact that is not there is not offered. */
  allowed(who: Who, now: string): Act[] {
    return ACTS.filter(
      (act) =>
        this.mayDo(who, act) &&
        this.canNow(act, now) &&
        (act !== 'revealContact' || this.draft.hasContact),
    );
  }

  /** What an accepted act makes of it. */
  apply(act: Act, at: string, { to, priority, workingDays, isYes }: Details): void {
    if (act === 'accept') this.status = 'accepted';
    if (act === 'respond') this.respond();
    if (act === 'respond' || act === 'progress') this.isPressed = false;
    if (act === 'resume' || act === 'supplement') this.resume(at);
    if (act === 'assist') this.helpers.push(...(this.#freshHelper(to) ?? []));
    if (act === 'transfer') this.passOn(to, at);
    if (act === 'sendBack') this.passOn('secretary', at);
    if (act === 'rule' || act === 'reassign') this.give(to, at, act);
    if (act === 'escalate') this.moveUp(at);
    if (act === 'remind') this.reminders.push(at);
    if (act === 'supervise') this.isPressed = true;
    if (act === 'pause') this.pauseFor(workingDays, at);
    if (act === 'requestExtension') this.asked = workingDays;
    if (act === 'extend') this.answerRequest(isYes);
    if (act === 'regrade') this.colourAnew(priority, at);
    if (act === 'withdraw') this.end('withdrawn');
    if (act === 'resolve') this.resolve(at);
    if (act === 'rate') this.rate(isYes, at);
  }

  mergeInto(other: ModelAppeal): void {
    this.end('merged');
    this.into = other.id;
    other.absorbed.push({ appeal: this, writer: this.owner }, ...this.absorbed);
  }

  /** Somebody has the same, or not after all; true when that raises the colour. */
  join(who: Who, isOn: boolean, at: string): boolean {
    const parts = [this, ...this.absorbed.map(({ appeal }) => appeal)];
    if (isOn) this.joined.add(who);
    else for (const one of parts) one.joined.delete(who);
    if (this.colour !== 'blue' || this.joinCount < MANY) return false;
    this.resume(at);
    this.colourAnew('yellow', at);
    return true;
  }

  /** The clock looked at it; who `left` a post is replaced first. */
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

  /** The order of queues: by the deadline that still runs, then by id. */
  get urgency(): string {
    return `${this.isMet ? '9999' : this.dueAt}~${this.id}`;
  }

  /** What stands out in a queue. */
  get marks(): string[] {
    return [
      ...(this.isPressed ? ['supervised'] : []),
      ...(this.reminders.length > 0 ? ['reminded'] : []),
      ...(this.asked === null ? [] : ['extension']),
      ...(this.ruling === 'awaiting' ? ['ruling'] : []),
    ];
  }

  get #mayPass(): boolean {
    const isFree = this.passed < 2 || this.level === 'community' || rankOf(this.posts) >= 3;
    return this.ruling === 'none' && isFree;
  }

  #mayRemind(now: string): boolean {
    const last = this.reminders.at(-1);
    const isRested = last === undefined || Date.parse(now) - Date.parse(last) >= DAY_MS;
    return isRested && this.reminders.length < 3;
  }

  #freshHelper(post: Post): Post[] | null {
    const helper = this.staff.resolve(post, this.owner);
    return this.posts.includes(helper) || this.helpers.includes(helper) ? null : [helper];
  }
}
