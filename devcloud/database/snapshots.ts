import Database from 'libsql';
import type { Catalogue } from './catalogue';
import { View } from './view';

interface Reader {
  connection: Database.Database;
  view: View;
}

/**
 * The store keeps this many connections open for later transactions. To open one costs more than a small transaction.
 */
const MAX_IDLE = 8;

/** Views that show the store as it was when they were opened. */
export class Snapshots {
  private readonly idle: Reader[] = [];

  constructor(
    private readonly file: string,
    private readonly catalogue: Catalogue,
  ) {}

  /** Opens a view that does not change with the store until it is released. */
  open(): { view: View; release: () => void } {
    const reader = this.idle.pop() ?? this.connect();
    reader.connection.exec('BEGIN');
    reader.connection.prepare('SELECT count(*) FROM collections').all();
    return { view: reader.view, release: () => this.release(reader) };
  }

  close(): void {
    for (const { connection } of this.idle.splice(0)) connection.close();
  }

  private connect(): Reader {
    const connection = new Database(this.file, { readonly: true });
    return { connection, view: new View(connection, this.catalogue) };
  }

  private release(reader: Reader): void {
    reader.connection.exec('ROLLBACK');
    if (this.idle.length < MAX_IDLE) this.idle.push(reader);
    else reader.connection.close();
  }
}
