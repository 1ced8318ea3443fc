/** The people of a story. */
export const WHO = [
  'owner',
  'second',
  'neighbour',
  'gridWorker',
  'nextGridWorker',
  'desk',
  'secretary',
  'streetLeader',
  'cityAdmin',
] as const;
export type Who = (typeof WHO)[number];

/** The post that each holds at first; the others are residents. */
export const POST_OF = {
  gridWorker: 'grid_worker',
  nextGridWorker: 'grid_worker',
  desk: 'community_staff',
  secretary: 'community_secretary',
  streetLeader: 'street_leader',
  cityAdmin: 'city_admin',
} as const satisfies Partial<Record<Who, string>>;
/** A post is called by who holds it first. */
export type Post = keyof typeof POST_OF;
export const POSTS = Object.keys(POST_OF) as Post[];

export type Colour = 'red' | 'yellow' | 'blue';
export type Level = 'community' | 'street' | 'city';
export const LEVELS: readonly Level[] = ['community', 'street', 'city'];

const FIRST: Record<Colour, readonly Post[]> = {
  red: ['streetLeader', 'secretary'],
  yellow: ['gridWorker'],
  blue: ['desk'],
};
const RANK: Record<Post, number> = {
  gridWorker: 1,
  nextGridWorker: 1,
  desk: 1,
  secretary: 2,
  streetLeader: 3,
  cityAdmin: 4,
};
/** The post that stands in when nobody is there; the city always is. */
const STAND_IN: Record<Post, Post> = {
  gridWorker: 'secretary',
  nextGridWorker: 'secretary',
  desk: 'secretary',
  secretary: 'streetLeader',
  streetLeader: 'cityAdmin',
  cityAdmin: 'cityAdmin',
};
/** The post whose holder may take each post from somebody. */
export const BOSS: Record<Exclude<Post, 'cityAdmin'>, Post> = {
  gridWorker: 'secretary',
  nextGridWorker: 'secretary',
  desk: 'secretary',
  secretary: 'streetLeader',
  streetLeader: 'cityAdmin',
};

export function isPost(who: Who): who is Post {
  return who in POST_OF;
}

export function rankOf(posts: readonly Post[]): number {
  return Math.max(...posts.map((post) => RANK[post]));
}

export function levelOf(posts: readonly Post[]): Level {
  const rank = rankOf(posts);
  return rank === 4 ? 'city' : rank === 3 ? 'street' : 'community';
}

export function isAbove(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) > LEVELS.indexOf(other);
}

/** The posts of the town, some of which nobody holds any more. */
export class Staff {
  readonly gone = new Set<Post>();

  holds(who: Who): who is Post {
    return isPost(who) && !this.gone.has(who);
  }

  /** The post that really gets an appeal meant for this one: nobody gets their own, nobody who left gets any. */
  resolve(wanted: Post, owner: Who | null): Post {
    let post = wanted;
    while (post !== 'cityAdmin' && (this.gone.has(post) || post === owner)) post = STAND_IN[post];
    return post;
  }

  firstOf(colour: Colour, owner: Who | null): Post[] {
    return [...new Set(FIRST[colour].map((post) => this.resolve(post, owner)))];
  }

  /** The post one level up; null above the city. */
  above(level: Level, owner: Who | null): Post | null {
    if (level === 'city') return null;
    return this.resolve(level === 'community' ? 'streetLeader' : 'cityAdmin', owner);
  }
}
