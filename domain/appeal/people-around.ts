import type { Audience } from '../notice/audience';
import type { RoleKey } from '../people';
import type { AppealCase } from './case';

/** A post, and the openids of the people who hold it. */
export interface HeldPost {
  key: RoleKey;
  ids: readonly string[];
}

/** A case, and the people of its posts. */
export interface StaffedCase extends AppealCase {
  /** 协办 */
  helpers: readonly HeldPost[];
  /** 岗位空缺 */
  gaps: readonly HeldPost[];
}

/** The people around one act, by their openid. */
export interface PeopleAround {
  /** The case with the assignees before the act. */
  before: StaffedCase;
  /** The case with the assignees after it. */
  after: StaffedCase;
  owner: readonly string[];
  /** The owner and all who joined or follow. */
  interested: readonly string[];
  /** Joiners and followers, and the owners of duplicates. */
  told: readonly string[];
  /** Those who may grant an extension. */
  above: readonly string[];
  /** The handlers before the act. */
  had: readonly string[];
  /** The handlers after it. */
  has: readonly string[];
  /** 协办, those who still help. */
  helping: readonly string[];
}

/** Everybody who holds one of the posts. */
export function peopleOf(posts: readonly HeldPost[]): string[] {
  return posts.flatMap(({ ids }) => ids);
}

/** The handlers hear that they have it; who stands in for an empty post hears that too. */
export function tellHandlers({ after, has }: PeopleAround): Audience {
  return { kind: after.gaps.length > 0 ? 'appeal.gap' : 'appeal.assigned', to: has };
}

/** It went to another post: both posts and the interested people hear of it. */
export function tellOfPassing(around: PeopleAround): Audience[] {
  const { before, after, interested, had, has } = around;
  const isRuled = after.ruling === 'awaiting' && before.ruling !== 'awaiting';
  const arrived: Audience = isRuled
    ? { kind: 'appeal.rulingAsked', to: has }
    : tellHandlers(around);
  return [arrived, { kind: 'appeal.passedOn', to: [...interested, ...had] }];
}

/** It went one level up: the interested people, the new handlers and those before hear of it. */
export function tellOfRise(
  around: PeopleAround,
  kind: 'appeal.escalated' | 'appeal.overdue',
): Audience[] {
  const { interested, had } = around;
  return [{ kind, to: interested }, tellHandlers(around), { kind, to: had }];
}

/** It has another colour: the owner and the handlers hear of it, and the new ones that they have it. */
export function tellOfColour(around: PeopleAround): Audience[] {
  const { before, after, owner, has, had } = around;
  const arrived = after.level === before.level ? [] : [tellHandlers(around)];
  return [...arrived, { kind: 'appeal.regraded', to: [...owner, ...has, ...had] }];
}
