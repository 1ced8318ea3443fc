/** Residents might write these texts to one department. Every sentence is our own. */
export interface DepartmentTexts {
  department: string;
  sentences: readonly string[];
}
