import type { Category } from '../../../domain/appeal/vocabulary';
import { addWorkingDays, civilDateOf, endOfDay } from '../../../domain/calendar/working-days';

/** The people of a story. */
export const WHO = [
  ...(['owner', 'second', 'neighbour'] as const),
  ...(['gridWorker', 'desk', 'secretary', 'streetLeader', 'cityAdmin'] as const),
] as const;
export type Who = (typeof WHO)[number];

/** Who holds which post; the others are residents. */
export const POST_OF = {
  gridWorker: 'grid_worker',
  desk: 'community_staff',
  secretary: 'community_secretary',
  streetLeader: 'street_leader',
  cityAdmin: 'city_admin',
} as const satisfies Partial<Record<Who, string>>;
type Staff = keyof typeof POST_OF;

export const ACTS = [
  ...(['accept', 'respond', 'progress', 'escalate', 'resolve'] as const),
  ...(['rate', 'withdraw', 'revealContact'] as const),
] as const;
export type Act = (typeof ACTS)[number];
export type Refused = 'NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE';

type Status = 'pending' | 'accepted' | 'handling' | 'resolved' | 'closed' | 'withdrawn';
type Level = 'community' | 'street' | 'city';
type Colour = 'red' | 'yellow' | 'blue';

const COLOURS: Record<Category, Colour> = {
  ...{ safety: 'red', group_conflict: 'red', neighbor: 'yellow', property: 'yellow' },
  ...{ livelihood: 'blue', suggestion: 'blue' },
};
const FIRST: Record<Colour, readonly Staff[]> = {
  red: ['streetLeader', 'secretary'],
  yellow: ['gridWorker'],
  blue: ['desk'],
};
/** Who stands in for somebody whose own appeal it is. */
const STAND_IN: Record<Staff, Staff> = {
  ...{ gridWorker: 'secretary', desk: 'secretary', secretary: 'streetLeader' },
  ...{ streetLeader: 'cityAdmin', cityAdmin: 'cityAdmin' },
};
const OPEN: readonly Status[] = ['pending', 'accepted', 'handling'];
const FROM: Record<Act, readonly Status[]> = {
  ...{ accept: ['pending'], respond: ['accepted'], progress: ['accepted', 'handling'] },
  ...{ escalate: OPEN, resolve: ['accepted', 'handling'], rate: ['resolved'] },
  ...{ withdraw: OPEN, revealContact: OPEN },
};

export interface Draft {
  owner: Who;
  category: Category;
  isPublic: boolean;
  isAnonymous: boolean;
  hasContact: boolean;
}

/** What an appeal should be: the state machine told once more, in another way. */
export class ModelAppeal {
  status: Status = 'pending';
  level: Level;
  posts: Staff[];
  /** The instant of the deadline that counts, and whether it was met. */
  dueAt: string;
  isMet = false;
  nextDueAt: string | null;
  readonly colour: Colour;

  constructor(
    readonly id: string,
    readonly draft: Draft,
    at: string,
  ) {
    this.colour = COLOURS[draft.category];
    this.posts = this.#staffed(FIRST[this.colour]);
    this.level = this.posts.includes('streetLeader') ? 'street' : 'community';
    this.dueAt = this.#dueFrom(at);
    this.nextDueAt = this.dueAt;
  }

  get isOpen(): boolean {
    return OPEN.includes(this.status);
  }

  isVisibleTo(who: Who): boolean {
    const isPublic = this.draft.isPublic && this.status !== 'withdrawn';
    return isPublic || who === this.draft.owner || who in POST_OF;
  }

  predict(who: Who, act: Act): 'ok' | Refused {
    const isOwner = who === this.draft.owner;
    const isHandler = !isOwner && this.posts.some((post) => post === who);
    const isOwners = act === 'rate' || act === 'withdraw';
    if (!this.isVisibleTo(who)) return 'NOT_FOUND';
    if (!(isOwners ? isOwner : isHandler)) return 'FORBIDDEN';
    if (act === 'revealContact' && this.draft.isAnonymous) return 'FORBIDDEN';
    if (act === 'escalate' && this.level === 'city') return 'WRONG_STATE';
    return FROM[act].includes(this.status) ? 'ok' : 'WRONG_STATE';
  }

  /** The buttons that a person should see; a contact that is not there is not offered. */
  allowed(who: Who): Act[] {
    return ACTS.filter(
      (act) =>
        this.predict(who, act) === 'ok' && (act !== 'revealContact' || this.draft.hasContact),
    );
  }

  /** What an accepted act makes of it. */
  apply(act: Act, at: string, isSolved: boolean): void {
    if (act === 'accept') this.status = 'accepted';
    if (act === 'withdraw') this.#end('withdrawn');
    if (act === 'resolve') this.#end('resolved');
    if (act === 'rate' && isSolved) this.#end('closed');
    if (act === 'rate' && !isSolved) this.#reopen(at);
    if (act === 'escalate') this.#moveUp(at);
    if (act !== 'respond') return;
    this.status = 'handling';
    if (this.colour === 'yellow') return;
    this.isMet = true;
    this.nextDueAt = null;
  }

  /** The clock looked at it at this instant. */
  tick(now: string): void {
    if (this.nextDueAt !== null && this.nextDueAt <= now) this.#moveUp(now);
  }

  /** The order of queues: by the deadline that still runs, then by id. */
  get urgency(): string {
    return `${this.isMet ? '9999' : this.dueAt}~${this.id}`;
  }

  #end(status: Status): void {
    this.status = status;
    if (status === 'resolved') this.isMet = true;
    this.nextDueAt = null;
  }

  #reopen(at: string): void {
    this.#rise();
    this.status = 'pending';
    this.isMet = false;
    this.dueAt = this.#dueFrom(at);
    this.nextDueAt = this.level === 'city' ? null : this.dueAt;
  }

  #moveUp(at: string): void {
    this.#rise();
    this.status = 'pending';
    this.nextDueAt = this.isMet || this.level === 'city' ? null : this.#dueFrom(at);
  }

  #rise(): void {
    if (this.level === 'city') return;
    this.level = this.level === 'community' ? 'street' : 'city';
    this.posts = [this.level === 'street' ? 'streetLeader' : 'cityAdmin'];
  }

  #staffed(wanted: readonly Staff[]): Staff[] {
    const { owner } = this.draft;
    return [...new Set(wanted.map((post) => (post === owner ? STAND_IN[post] : post)))];
  }

  #dueFrom(at: string): string {
    if (this.colour === 'red') return new Date(Date.parse(at) + 24 * 3_600_000).toISOString();
    const days = this.colour === 'yellow' ? 3 : 7;
    return endOfDay(addWorkingDays(civilDateOf(at), days).date);
  }
}
