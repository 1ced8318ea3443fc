import { flushSync } from 'react-dom';

/** The page is told what was typed once the typing pauses. */
const PAUSE_MS = 300;

/** Texts that a page does not know yet as they stand. */
const unsettled = new Set<TypedText>();

interface TypedTextTools {
  /** Tells the page the text. */
  tell(text: string): void;
  /** Runs something later; answers how to prevent it. */
  after(milliseconds: number, work: () => void): () => void;
}

/**
 * The text of one field. The native field has it first, this object has it after each key, the page after a pause. Only
 * the program's own texts go back to the native field: an echo of what was typed comes late, and overwrites what was
 * typed since.
 */
export class TypedText {
  /** Goes up when the program replaces the text: the native field is then made anew, with `start`. */
  edition = 0;
  start: string;
  private typed: string;
  private told: string;
  /** The page's text as it last came down. */
  private fromPage: string;
  private stopPause: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    value: string,
    private readonly tools: TypedTextTools,
  ) {
    this.start = value;
    this.typed = value;
    this.told = value;
    this.fromPage = value;
  }

  /** Calls at each key; answers how to end that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly length = (): number => this.typed.length;

  /** The native field has this text now. */
  type(text: string): void {
    if (text === this.typed) return;
    this.typed = text;
    this.rest();
    unsettled.add(this);
    this.stopPause = this.tools.after(PAUSE_MS, settleTyping);
    for (const listener of [...this.listeners]) listener();
  }

  /** Tells the page what it does not know yet. */
  settle(): void {
    this.rest();
    if (this.typed === this.told) return;
    this.told = this.typed;
    this.tools.tell(this.typed);
  }

  /**
   * The page draws the field with this text. The text that the field has told is no news, also while more was typed
   * since. Another text is the program's: it replaces what stands in the field.
   */
  receive(value: string): void {
    if (value === this.fromPage) return;
    this.fromPage = value;
    if (value === this.told || value === this.typed) return;
    this.rest();
    this.start = value;
    this.typed = value;
    this.told = value;
    this.edition += 1;
  }

  private rest(): void {
    unsettled.delete(this);
    this.stopPause?.();
    this.stopPause = null;
  }
}

/** Tells the pages what was typed; React draws them when it comes to it. */
export function tellTyped(): void {
  for (const text of [...unsettled]) text.settle();
}

/**
 * Tells the pages what was typed, and draws them: whatever handles a tap after that knows the newest text. One text after
 * the other: a form that puts one of two into what it drew last would lose the other.
 */
export function settleTyping(): void {
  for (const text of [...unsettled]) flushSync(() => text.settle());
}
