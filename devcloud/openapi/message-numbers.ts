import type Database from 'libsql';

/** Numbers of messages have 19 digits, as WeChat's: more than a double can tell apart. */
const FIRST = 1_860_000_000_000_000_000n;

/** What WeChat numbers messages with: each number once, for as long as the data folder lives. */
export class MessageNumbers {
  constructor(private readonly connection: Database.Database) {
    connection.exec('CREATE TABLE IF NOT EXISTS message_numbers (given INTEGER PRIMARY KEY)');
  }

  /** The next one, as text. */
  next(): string {
    const insert = this.connection.prepare('INSERT INTO message_numbers DEFAULT VALUES');
    return String(FIRST + BigInt(insert.run().lastInsertRowid));
  }
}
