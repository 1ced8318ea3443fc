import type Database from 'libsql';
import type { Fields } from '../database/document';

export interface PushQueueOptions {
  /** This table keeps the waiting events. */
  table: 'media_check_events' | 'message_events';
  /** The queue pushes an event after so many milliseconds of real time. */
  delay: number;
  pushEvent: (event: Record<string, unknown>) => void;
}

/** WeChat pushes these events some time after their cause. Waiting events survive a restart. */
export class PushQueue {
  private readonly timers = new Set<NodeJS.Timeout>();
  private isStarted = false;

  constructor(
    private readonly connection: Database.Database,
    private readonly options: PushQueueOptions,
  ) {
    connection.exec(
      `CREATE TABLE IF NOT EXISTS ${options.table} (id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT)`,
    );
  }

  /** Adds an event, within the caller's transaction if there is one. */
  add(event: Fields): void {
    const { lastInsertRowid } = this.connection
      .prepare(`INSERT INTO ${this.options.table} (event) VALUES (?)`)
      .run(JSON.stringify(event));
    if (this.isStarted) this.schedule(Number(lastInsertRowid));
  }

  /** Pushes events from now on, also those from before a restart. */
  start(): void {
    if (this.isStarted) return;
    this.isStarted = true;
    const rows = this.connection.prepare(`SELECT id FROM ${this.options.table} ORDER BY id`).all();
    for (const row of rows) this.schedule(Number(Object(row).id));
  }

  /** Stops pushing. The waiting events stay for the next start. */
  stop(): void {
    this.isStarted = false;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  /** Tells whether an event waits that the queue will push. */
  isWaiting(): boolean {
    return this.timers.size > 0;
  }

  private schedule(id: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.push(id);
    }, this.options.delay);
    timer.unref();
    this.timers.add(timer);
  }

  private push(id: number): void {
    const { table, pushEvent } = this.options;
    const [row] = this.connection.prepare(`SELECT event FROM ${table} WHERE id = ?`).all(id);
    if (row === undefined) return;
    pushEvent(JSON.parse(String(Object(row).event)));
    this.connection.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
  }
}
