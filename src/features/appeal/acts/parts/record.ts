import type { ActInput, SheetAct } from '../../hooks/use-act';
import type { Field } from './fields';
import type { ActForm } from './form';

/** What the timeline says of an act. */
export interface TimelineWords {
  /** What was done; the person stands before it. */
  timeline: string;
  /** Says what the text of the entry counts or names, where the text is bare. */
  sayText?: (text: string) => string;
}

/** How an act is offered, and what its sheet explains. */
export interface SheetWords {
  button: string;
  title: string;
  body: string;
  confirm: string;
}

/** What every act that people choose says and asks. */
export interface ChosenRecord extends TimelineWords, SheetWords {
  /** In the order in which the sheet shows them. */
  fields: readonly Field[];
  /** After it more messages are to be expected: the moment to ask for them. */
  asksForMessages?: true;
  /** Other words when the clock has asked the owner once more, 30 days after the result. */
  askedAgain?: Omit<SheetWords, 'confirm'>;
}

/** An act that ends with the new state of the appeal. */
export interface SheetRecord<A extends SheetAct> extends ChosenRecord {
  /** What it is sent with; the text comes trimmed. */
  inputOf: (form: ActForm, text: string) => ActInput<A>;
}
