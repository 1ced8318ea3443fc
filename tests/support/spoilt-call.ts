import type { AppealView } from '../../contract';
import type { CallFunction } from './wechat-api';

/** What a phone sent: the action with its input. */
export interface Sent {
  action: string;
  input: Record<string, unknown>;
}

/** An answer that no page can draw: the words that are shown on the card of a public appeal are missing. */
export function undrawable(appeal: AppealView): object {
  const { excerpt: _gone, ...rest } = appeal;
  return { ...rest, visibility: 'public', publicContent: null };
}

type Answer = { ok: true; data: unknown } | { ok: false; error: object };

/** The way to the cloud, on which a test spoils answers and reads along. */
export class SpoilableCall {
  readonly sent: Sent[] = [];
  /** What becomes of the answers to an action, until it is taken out again. */
  readonly spoils = new Map<string, (ask: () => Promise<Answer>) => Promise<Answer>>();

  constructor(private readonly send: CallFunction) {}

  readonly call: CallFunction = (name, data) => {
    const sent = data as Sent;
    this.sent.push(sent);
    const ask = () => this.send(name, data) as Promise<Answer>;
    return this.spoils.get(sent.action)?.(ask) ?? ask();
  };

  /** The next so many calls are answered that the cloud is busy; then all is well. */
  keepBusy(action: string, times: number): void {
    let left = times;
    this.spoils.set(action, async (ask) => {
      left -= 1;
      return left < 0
        ? ask()
        : { ok: false, error: { code: 'TRY_AGAIN', message: 'busy', traceId: 'trace' } };
    });
  }

  sentTo(action: string): Sent[] {
    return this.sent.filter((sent) => sent.action === action);
  }
}
