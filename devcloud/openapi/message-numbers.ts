import type Database from 'libsql';

/** Like WeChat's, the numbers of messages have 19 digits. A double cannot tell them apart. */
const FIRST = 1_860_000_000_000_000_000n;

/** Numbers messages as WeChat does. It gives each number only once in the life of the data folder. */
export class MessageNumbers {
  constructor(private readonly connection: Database.Database) {
    connection.exec('CREATE TABLE IF NOT EXISTS message_numbers (given INTEGER PRIMARY KEY)');
  }

  /** Gives the next number as text. */
  next(): string {
    const insert = this.connection.prepare('INSERT INTO message_numbers DEFAULT VALUES');
    return String(FIRST + BigInt(insert.run().lastInsertRowid));
  }
}
