import type Database from 'libsql';
import type { Fields } from '../database/document';
import type { SentMessage } from '../types';
import { Acceptances } from './acceptances';
import { readMessage } from './subscribe-message';

export interface MessageOptions {
  now: () => Date;
  onChange: () => void;
}

/** Subscription messages: what people accepted, and what was sent to them. */
export class Messages {
  private readonly acceptances: Acceptances;

  constructor(
    private readonly connection: Database.Database,
    private readonly options: MessageOptions,
  ) {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS outbox (position INTEGER PRIMARY KEY, message TEXT)',
    );
    this.acceptances = new Acceptances(connection);
  }

  /** `subscribeMessage.send`: takes one acceptance, or refuses. */
  send(values: Fields): Fields {
    const message = readMessage(values, this.options.now().toISOString());
    const insert = this.connection.prepare('INSERT INTO outbox (message) VALUES (?)');
    const deliver = this.connection.transaction(() => {
      this.acceptances.spend(message.touser, message.templateId);
      insert.run(JSON.stringify(message));
    });
    deliver();
    this.options.onChange();
    return { errcode: 0, errmsg: 'ok' };
  }

  /** Every message that was sent, the oldest first. */
  outbox(): SentMessage[] {
    const rows = this.connection.prepare('SELECT message FROM outbox ORDER BY position').all();
    return rows.map((row) => JSON.parse(String(Object(row).message)));
  }

  /** A person accepted a template `count` times more. */
  grant(openid: string, templateId: string, count: number): void {
    this.acceptances.grant(openid, templateId, count);
  }
}
