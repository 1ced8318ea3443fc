import { setImmediate as turn } from 'node:timers/promises';
import type { CloudRequest, RequestFaults } from '../../devcloud/types';

/** What a request costs in the cloud, in milliseconds: a round trip to the database or the storage, a call of WeChat. */
const ROUND_TRIP_MS = 25;
const WECHAT_MS = 100;
/** A function that asks for nothing during so many turns of the event loop waits for its answers. */
const QUIET_TURNS = 60;

interface Answer {
  at: number;
  give: () => void;
}

/**
 * How long calls would take in the cloud: only requests take time, and requests that run side by side take it together.
 * It counts; it does not measure, so a busy machine changes nothing. The cloud does each request at once, and its
 * answer waits until the model's time has come that far.
 */
export class ModelTime {
  private now = 0;
  private asked = 0;
  private isOn = false;
  private isRunning = false;
  private waiting: Answer[] = [];

  /** For `DevcloudOptions.pace`. */
  readonly pace: RequestFaults['carryOut'] = async (request, work) => {
    if (!this.isOn) return work();
    this.asked += 1;
    const at = this.now + costOf(request);
    const answer = await work();
    const given = new Promise<void>((give) => this.waiting.push({ at, give }));
    if (!this.isRunning) void this.run();
    await given;
    return answer;
  };

  /** The milliseconds that the work takes in the model. */
  async of(work: () => Promise<unknown>): Promise<number> {
    this.now = 0;
    this.isOn = true;
    await work();
    this.isOn = false;
    return this.now;
  }

  /** Goes on to the next answers whenever nobody asks any more. */
  private async run(): Promise<void> {
    this.isRunning = true;
    while (this.waiting.length > 0) {
      await this.quiet();
      this.now = Math.max(this.now, Math.min(...this.waiting.map(({ at }) => at)));
      const ready = this.waiting.filter(({ at }) => at <= this.now);
      this.waiting = this.waiting.filter(({ at }) => at > this.now);
      for (const { give } of ready) give();
    }
    this.isRunning = false;
  }

  private async quiet(): Promise<void> {
    let seen = -1;
    while (seen !== this.asked) {
      seen = this.asked;
      for (let turns = 0; turns < QUIET_TURNS; turns++) await turn();
    }
  }
}

function costOf({ kind }: CloudRequest): number {
  return kind === 'openapi' ? WECHAT_MS : ROUND_TRIP_MS;
}
