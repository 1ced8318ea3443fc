/** What residents might write to one department; every sentence is our own. */
export interface DepartmentTexts {
  department: string;
  sentences: readonly string[];
}
