import type { PlacePath, RoleKey } from '../people';
import type { Act, Category, Deadline, Level, Priority, Status, Visibility } from './vocabulary';

/** What the rules need to know of an appeal. The stored record holds these fields and more. */
export interface AppealCase {
  ownerId: string;
  path: PlacePath;
  category: Category;
  priority: Priority;
  status: Status;
  visibility: Visibility;
  isAnonymous: boolean;
  level: Level;
  /** Who has it now, never empty. */
  assignedTo: RoleKey[];
  deadlines: Deadline[];
  /** When the clock acts next (overdue → one level up), ISO UTC; null when nothing is running or nobody is above. */
  nextDueAt: string | null;
  /** How often it was reopened by "not solved". */
  reopened: number;
}

/** The part of a case that an act changes. */
export type CaseChange = Pick<
  AppealCase,
  'status' | 'level' | 'assignedTo' | 'deadlines' | 'nextDueAt' | 'reopened'
>;

/** The caller, as the rules see them. */
export interface Person {
  id: string;
  roles: RoleKey[];
}

/** Which acts a person may choose from a screen; `submit` makes a case, `overdue` and `reopen` follow by themselves. */
export type ChosenAct = Exclude<Act, 'submit' | 'overdue' | 'reopen'>;
