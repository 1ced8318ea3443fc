/** One sheet for each act: what it is, what it leads to, what is asked. */
export interface SheetText {
  button: string;
  title: string;
  body: string;
  confirm: string;
  label?: string;
  placeholder?: string;
  /** Shortest text that the act takes, characters; 0 when it may be empty. */
  minLength: number;
  /** Shortest text of those that may be empty, once something is written. */
  leastIfAny?: number;
  maxLength: number;
}
