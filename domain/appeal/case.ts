import type { PlacePath, RoleKey } from '../people';
import type { Level, Routing } from '../places/posts';
import type { Priority } from '../priority';
import type { TimeLimits } from './deadlines';
import type { Category, Deadline, Status, Visibility } from './vocabulary';

/** 暂停计时: from when, and when the clocks go on by themselves at the latest. ISO UTC. */
export interface Pause {
  at: string;
  until: string;
}

/** 延期申请 that waits for a word from above. */
export interface ExtensionRequest {
  workingDays: number;
  at: string;
}

/** The rules need to know this of an appeal. The stored record holds these fields and more. */
export interface AppealCase {
  /** The id of a person, or their hidden id; null while an appeal that staff recorded is not claimed. */
  ownerId: string | null;
  path: PlacePath;
  category: Category;
  priority: Priority;
  status: Status;
  visibility: Visibility;
  isAnonymous: boolean;
  level: Level;
  /** The posts that have it now, never empty. */
  assignedTo: RoleKey[];
  /** 协办: who helps; may be empty. */
  assistants: RoleKey[];
  deadlines: Deadline[];
  /** The community's own limits when it was submitted; null: the usual ones. */
  limits: TimeLimits | null;
  /** When the clock acts next (overdue → one level up; end of a pause), ISO UTC; null when it has nothing to do. */
  nextDueAt: string | null;
  /** When this round began: the submission, or the last reopening. */
  startedAt: string;
  /** The first response of this round. */
  respondedAt: string | null;
  /** How often it was reopened by "not solved". */
  reopened: number;
  /** 转办 and 退单 in this round: the third goes to the street. */
  handovers: number;
  /** The street decides who has it (`awaiting`), or did: then nobody passes it on any more. */
  ruling: 'none' | 'awaiting' | 'ruled';
  pause: Pause | null;
  extension: ExtensionRequest | null;
  /** Extensions granted in this round. */
  extended: number;
  /** 催办 in this round, and the last one. */
  reminded: number;
  lastRemindedAt: string | null;
  /** 督办 that has not been answered by a response, a progress or a result yet. */
  isSupervised: boolean;
  /** How many people said 我也遇到. */
  joinCount: number;
  /** When the clock asks again whether it is solved; null when it will not. */
  askAgainAt: string | null;
  /** When it did; the owner may answer once more. */
  askedAgainAt: string | null;
  /** The appeal that this one was merged into. */
  mergedInto: string | null;
}

/** The part of a case that acts change. */
export type CaseChange = Omit<
  AppealCase,
  'ownerId' | 'path' | 'category' | 'visibility' | 'isAnonymous' | 'limits' | 'joinCount'
>;

/** The caller, as the rules see them. */
export interface Person {
  id: string;
  /** As anonymous appeals know the person. */
  hiddenId?: string;
  roles: RoleKey[];
}

/** An act needs this besides the case; each act reads its own. */
export interface TransitionOptions {
  /** The posts that would get it one level up, from `routeUp`; null at the city. */
  up?: Routing | null;
  /** The posts that get it by 转办, 退单, 裁定, 改派 or 离岗移交, or help with 协办. */
  to?: Routing | null;
  /** The new colour, for `regrade` and `raise`, and where it would begin in that colour. */
  priority?: Priority;
  /** Working days, for `pause` and `requestExtension`. */
  workingDays?: number;
  /** The duplicate goes into this appeal. */
  into?: string;
}
