import type { Category } from '../../../../../domain/appeal/vocabulary';
import { endOfDay } from '../../../../../domain/calendar/beijing-time';
import { dayOf, daysAfter, daysLeft, dueFrom, wentOn } from './clocks';
import {
  type Colour,
  isAbove,
  type Level,
  levelOf,
  type Post,
  type Staff,
  type Who,
} from './people';
import { isOpen, type Status } from './status';

const COLOURS: Record<Category, Colour> = {
  safety: 'red',
  group_conflict: 'red',
  neighbor: 'yellow',
  property: 'yellow',
  livelihood: 'blue',
  suggestion: 'blue',
};
const STRENGTH: readonly Colour[] = ['blue', 'yellow', 'red'];
const DAY_MS = 86_400_000;

export interface Draft {
  /** Null when it is written down for somebody. */
  owner: Who | null;
  category: Category;
  isPublic: boolean;
  isAnonymous: boolean;
  hasContact: boolean;
}

/** The life of an appeal: the rules told once more, in another way. */
export class ModelCase {
  owner: Who | null;
  colour: Colour;
  status: Status = 'pending';
  level: Level;
  posts: Post[];
  helpers: Post[] = [];
  /** The instant of the deadline that counts, and whether it was met. */
  dueAt: string;
  isMet = false;
  nextDueAt: string | null;
  /** The events of this round. */
  startedAt: string;
  isAnswered = false;
  passed = 0;
  ruling: 'none' | 'awaiting' | 'ruled' = 'none';
  asked: number | null = null;
  granted = 0;
  reminders: string[] = [];
  isPressed = false;
  /** The last day of a pause, and the working days that were left when it began. */
  pause: { lastDay: string; left: number } | null = null;
  askAt: string | null = null;
  isAskedAgain = false;
  into: string | null = null;

  constructor(
    readonly id: string,
    readonly draft: Draft,
    readonly staff: Staff,
    readonly submittedAt: string,
  ) {
    this.owner = draft.owner;
    this.colour = COLOURS[draft.category];
    this.posts = staff.firstOf(this.colour, this.avoided);
    this.level = levelOf(this.posts);
    this.startedAt = submittedAt;
    this.dueAt = dueFrom(this.colour, submittedAt);
    this.nextDueAt = this.level === 'city' ? null : this.dueAt;
  }

  /** Who does not get it because it is their own: nobody, where that would tell who wrote it. */
  get avoided(): Who | null {
    return this.draft.isAnonymous ? null : this.owner;
  }

  get isOpen(): boolean {
    return isOpen(this.status);
  }

  respond(): void {
    this.status = 'handling';
    this.isAnswered = true;
    if (this.colour === 'yellow') return;
    this.isMet = true;
    this.asked = null;
    if (!this.pause) this.nextDueAt = null;
  }

  resolve(at: string): void {
    this.end('resolved');
    this.isMet = true;
    this.isAnswered = true;
    this.isAskedAgain = false;
    this.askAt = new Date(Date.parse(at) + 30 * DAY_MS).toISOString();
  }

  rate(isSolved: boolean, at: string): void {
    if (isSolved) {
      this.status = 'closed';
      if (this.isAskedAgain) this.askAt = null;
      this.isAskedAgain = false;
    } else this.reopen(at);
  }

  end(status: Status): void {
    Object.assign(this, { status, nextDueAt: null, pause: null, asked: null, isPressed: false });
  }

  reopen(at: string): void {
    this.rise();
    Object.assign(this, { status: 'pending', isMet: false, isAnswered: false, isPressed: false });
    Object.assign(this, { passed: 0, ruling: 'none', granted: 0, reminders: [], startedAt: at });
    Object.assign(this, { askAt: null, isAskedAgain: false });
    this.dueAt = dueFrom(this.colour, at);
    this.nextDueAt = this.level === 'city' ? null : this.dueAt;
  }

  moveUp(at: string): void {
    if (this.level === 'city') {
      this.nextDueAt = null;
      return;
    }
    this.rise();
    Object.assign(this, { status: 'pending', asked: null });
    if (this.ruling === 'awaiting') this.ruling = 'none';
    this.nextDueAt = this.limitFrom(at);
  }

  /** To the next level, if there is one. */
  rise(): void {
    const above = this.staff.above(this.level, this.avoided);
    if (above) this.place([above]);
  }

  place(posts: Post[]): void {
    const level = levelOf(posts);
    if (isAbove(level, this.level)) this.level = level;
    this.posts = posts;
    this.helpers = this.helpers.filter((helper) => !posts.includes(helper));
  }

  limitFrom(at: string): string | null {
    return this.isMet || this.level === 'city' ? null : dueFrom(this.colour, at);
  }

  passOn(to: Post, at: string): void {
    this.passed += 1;
    if (this.passed >= 3 && this.level === 'community') {
      this.moveUp(at);
      this.ruling = 'awaiting';
    } else this.give(to, at, this.passed >= 3);
  }

  /** `isLast`: it is not passed on any more. */
  give(to: Post, at: string, isLast: boolean): void {
    this.place([this.staff.resolve(to, this.avoided)]);
    Object.assign(this, { status: 'pending', asked: null });
    if (isLast || this.ruling === 'awaiting') this.ruling = 'ruled';
    const isWatched = !this.isMet && this.level !== 'city';
    this.nextDueAt = isWatched ? (this.nextDueAt ?? this.limitFrom(at)) : null;
  }

  replace(left: Post): void {
    const others = this.posts.filter((post) => post !== left);
    this.place([...new Set([...others, this.staff.resolve(left, this.avoided)])]);
    if (this.level === 'city' && !this.pause) this.nextDueAt = null;
  }

  pauseFor(workingDays: number, at: string): void {
    const lastDay = daysAfter(dayOf(at), workingDays);
    this.pause = { lastDay, left: daysLeft(dayOf(at), this.dueAt) };
    this.dueAt = endOfDay(daysAfter(lastDay, this.pause.left));
    this.nextDueAt = endOfDay(lastDay);
  }

  resume(at: string): void {
    if (!this.pause) return;
    if (!this.isMet) this.dueAt = wentOn(at, this.pause.left);
    this.pause = null;
    this.nextDueAt = this.isMet || this.level === 'city' ? null : this.dueAt;
  }

  answerRequest(isGranted: boolean): void {
    const days = this.asked ?? 0;
    this.asked = null;
    if (!isGranted) return;
    this.granted += 1;
    const lastDay = dayOf(new Date(Date.parse(this.dueAt) - 1).toISOString());
    this.dueAt = endOfDay(daysAfter(lastDay, days));
    if (this.pause) this.pause.left += days;
    else if (this.nextDueAt && this.nextDueAt < this.dueAt) this.nextDueAt = this.dueAt;
  }

  colourAnew(colour: Colour, at: string): void {
    const isRaised = STRENGTH.indexOf(colour) > STRENGTH.indexOf(this.colour);
    const fresh = dueFrom(colour, isRaised ? at : this.startedAt);
    const isMet = colour !== 'yellow' && this.isAnswered;
    const isAnew = this.isMet && !isMet;
    if (!isRaised || isAnew || fresh < this.dueAt) this.dueAt = fresh;
    Object.assign(this, { colour, isMet, asked: null });
    const first = this.staff.firstOf(colour, this.avoided);
    if (isAbove(levelOf(first), this.level)) {
      this.helpers = [...this.helpers, ...this.posts];
      this.place(first);
      this.status = 'pending';
      this.nextDueAt = null;
      if (this.ruling === 'awaiting') this.ruling = 'none';
    }
    const anew = this.limitFrom(at);
    const [earliest = anew] = [anew, this.nextDueAt ?? anew].sort();
    this.nextDueAt = anew && (this.dueAt <= at ? earliest : this.dueAt);
  }
}
