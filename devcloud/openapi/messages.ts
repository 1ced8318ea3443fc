import type Database from 'libsql';
import type { Fields } from '../database/document';
import type { Invocation, RequestFaults, SentMessage } from '../types';
import { Acceptances } from './acceptances';
import { rejectedEvent, sentEvent } from './message-events';
import { MessageNumbers } from './message-numbers';
import { PushQueue } from './push-queue';
import { readMessage } from './subscribe-message';
import { WechatError } from './wechat-error';

export interface MessageOptions {
  /** WeChat tells the result of a message after so many milliseconds of real time. */
  messageEventDelay: number;
  now: () => Date;
  pushEvent: (event: Record<string, unknown>) => void;
  onChange: () => void;
  faults?: Pick<RequestFaults, 'failsMessage' | 'losesMessage'>;
}

/** Subscription messages. It keeps the acceptances and the delivered messages, and pushes WeChat's later events. */
export class Messages {
  readonly events: PushQueue;
  private readonly acceptances: Acceptances;
  private readonly numbers: MessageNumbers;

  constructor(
    private readonly connection: Database.Database,
    private readonly options: MessageOptions,
  ) {
    const { pushEvent, messageEventDelay: delay } = options;
    connection.exec(
      'CREATE TABLE IF NOT EXISTS outbox (position INTEGER PRIMARY KEY, message TEXT)',
    );
    this.acceptances = new Acceptances(connection);
    this.numbers = new MessageNumbers(connection);
    this.events = new PushQueue(connection, { table: 'message_events', delay, pushEvent });
  }

  /**
   * `subscribeMessage.send` uses one acceptance, or refuses. A later event tells whether WeChat delivered the message.
   */
  send(values: Fields, caller: Invocation): Fields {
    if (this.options.faults?.failsMessage(caller)) throw new WechatError(-1, 'system error');
    const at = this.options.now();
    const message = readMessage(values, at.toISOString());
    const { touser: openid, templateId } = message;
    const insert = this.connection.prepare('INSERT INTO outbox (message) VALUES (?)');
    const deliver = this.connection.transaction(() => {
      this.acceptances.spend(openid, templateId);
      const isDelivered = !this.options.faults?.losesMessage(caller);
      if (isDelivered) insert.run(JSON.stringify(message));
      this.events.add(
        sentEvent({ openid, templateId, at }, { id: this.numbers.next(), isDelivered }),
      );
    });
    deliver();
    this.options.onChange();
    return { errcode: 0, errmsg: 'ok' };
  }

  /** Lists every delivered message, the oldest first. */
  outbox(): SentMessage[] {
    const rows = this.connection.prepare('SELECT message FROM outbox ORDER BY position').all();
    return rows.map((row) => JSON.parse(String(Object(row).message)));
  }

  /** A person accepted a template `count` times more. */
  grant(openid: string, templateId: string, count: number): void {
    this.acceptances.grant(openid, templateId, count);
  }

  /** A person switched a template off in WeChat's settings. The earlier acceptances no longer count. */
  reject(openid: string, templateId: string): void {
    const at = this.options.now();
    const change = this.connection.transaction(() => {
      this.acceptances.revoke(openid, templateId);
      this.events.add(rejectedEvent({ openid, templateId, at }));
    });
    change();
  }
}
