import { ModelCase } from './case';
import { isAbove, levelOf, type Post, rankOf, type Who } from './people';

const DAY_MS = 86_400_000;
/** So many neighbours make a question a task; there are not enough of them for red. */
const MANY = 5;

/** An appeal, and what people and other appeals are to it. */
export class RelatedCase extends ModelCase {
  /** 我也遇到, here and in what was put into it; the writer of a duplicate counts. */
  readonly joined = new Set<Who>();
  /** The numbers of the words that were hidden later. */
  readonly hidden = new Set<number>();
  readonly absorbed: { appeal: RelatedCase; writer: Who | null }[] = [];

  get isPublic(): boolean {
    return this.draft.isPublic && this.status !== 'withdrawn';
  }

  /** Each person once, never the owner. Nobody anonymous is recognised, and nobody hidden counts. */
  get joinCount(): number {
    const shown = this.absorbed.filter(({ appeal }) => appeal.draft.isPublic);
    const named = shown.filter(({ appeal }) => !appeal.draft.isAnonymous);
    const writers = named.flatMap(({ writer }) => writer ?? []);
    const others = this.absorbed.flatMap(({ appeal }) => [...appeal.joined]);
    const all = new Set([...this.joined, ...writers, ...others]);
    if (!this.draft.isAnonymous && this.owner !== null) all.delete(this.owner);
    return all.size + shown.length - named.length;
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

  /** Is the person above all who have it? */
  isBelow(who: Who): boolean {
    return this.oversees(who) && rankOf([who as Post]) > rankOf(this.posts);
  }

  isVisibleTo(who: Who): boolean {
    const isInside = this.has(who) || this.helps(who) || this.oversees(who);
    return this.isPublic || who === this.owner || isInside;
  }

  /** Is there a level above the one that has it? */
  get canRise(): boolean {
    return this.level !== 'city';
  }

  /** Do its clocks of working days run? */
  isRunning(now: string): boolean {
    return this.colour !== 'red' && !this.isMet && now < this.dueAt;
  }

  get mayPass(): boolean {
    const isFree = this.passed < 2 || this.level === 'community' || rankOf(this.posts) >= 3;
    return this.ruling === 'none' && isFree;
  }

  mayRemind(now: string): boolean {
    const last = this.reminders.at(-1);
    const isRested = last === undefined || Date.parse(now) - Date.parse(last) >= DAY_MS;
    return isRested && this.reminders.length < 3;
  }

  /** Does the post lie no higher than the level that has it? */
  isWithin(post: Post): boolean {
    return !isAbove(levelOf([post]), this.level);
  }

  /** Whoever would help if this post were asked; null when they do already, or have it. */
  freshHelper(post: Post): Post[] | null {
    const helper = this.staff.resolve(post, this.avoided);
    return this.posts.includes(helper) || this.helpers.includes(helper) ? null : [helper];
  }

  /** Whether it could be put into that one: whoever is told of it must be allowed to read it. */
  fits(into: RelatedCase): boolean {
    const isNamed = !this.draft.isAnonymous && !into.draft.isAnonymous;
    const isOwners = isNamed && into.owner !== null && into.owner === this.owner;
    return into !== this && into.into === null && (into.isPublic || isOwners);
  }

  putInto(other: RelatedCase): void {
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
}
