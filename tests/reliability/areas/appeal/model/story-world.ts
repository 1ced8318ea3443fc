import type fc from 'fast-check';
import type { AppealRecord } from '../../../../../cloudfunctions/appeal/record';
import { isShard, type ShardRecord, totalsOf } from '../../../../../cloudfunctions/lib/counts';
import type { RoleKey } from '../../../../../domain/people';
import type { Ground } from '../../../judge/ground';
import { Town } from '../../../judge/town';
import type { ModelAppeal } from './appeal';
import { isPost, POST_OF, type Post, Staff, WHO, type Who } from './people';

/** The state of things that the story predicts. */
export interface Model {
  appeals: ModelAppeal[];
  /** The last act that was done, to be sent again. */
  last: { who: Who; action: string; input: object; appeal: ModelAppeal } | null;
  /** How those that staff wrote down can be claimed, by id. */
  codes: Map<string, { number: string; code: string }>;
}

export type Step = fc.AsyncCommand<Model, StoryWorld>;

/** One story's town on the shared ground: its people, and what was stored at the last look. */
export class StoryWorld {
  readonly town: Town;
  readonly staff = new Staff();
  /** Appeals as they were after the step before, by id. */
  readonly before = new Map<string, AppealRecord>();
  steps = 0;

  constructor(
    readonly ground: Ground,
    readonly name: string,
  ) {
    this.town = new Town(`${name}-`);
    const people = WHO.map((who) => ({
      id: this.openid(who),
      nickname: who,
      home: 'here' as const,
    }));
    ground.settleTown(
      this.town,
      people.map((person, index) => ({ ...person, roles: this.#rolesOf(WHO[index]) })),
    );
  }

  openid(who: Who): string {
    return `o-${this.name}-${who}`;
  }

  /** The role key of a post in this town. */
  seat(post: Post): RoleKey {
    return this.town.seat(POST_OF[post], post === 'nextGridWorker' ? 'elsewhere' : 'here');
  }

  stored(id: string): AppealRecord {
    const found = this.ground.stored<AppealRecord>('appeals').find(({ _id }) => _id === id);
    if (!found) throw new Error(`${id} is not stored`);
    return found;
  }

  /** How many its shards count by now, with those beside them; and whether the lists must show it already. */
  joinersCounted({ _id, joinedBesides, recountAt }: AppealRecord): {
    count: number;
    isBrought: boolean;
  } {
    const all = this.ground.stored<ShardRecord>('participants');
    const shards = all.filter((one) => isShard(one) && one.thing.id === _id);
    return {
      count: joinedBesides + totalsOf(['joined'], shards).sums.joined,
      isBrought: recountAt === null && shards.every(({ dueOf }) => dueOf === null),
    };
  }

  #rolesOf(who: Who | undefined): RoleKey[] {
    return who !== undefined && isPost(who) ? [this.seat(who)] : [];
  }
}
