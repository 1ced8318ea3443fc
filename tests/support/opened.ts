import { type ClosedRecord, opened } from '../../cloudfunctions/lib/closed';

export { isPerson } from '../../cloudfunctions/lib/writer';

/** A key for tests only: 32 bytes that everybody knows. */
export const TEST_DATA_KEY = Buffer.alloc(32, 7).toString('base64');

process.env.DATA_KEY ??= TEST_DATA_KEY;
for (const name of ['TASK', 'PROGRESS', 'DIGEST']) process.env[`TEMPLATE_${name}`] ??= name;

/** A stored document with the state that functions seal: mailboxes and limits. Others stay as they are. */
export function readable<T extends { _id: string }>(stored: object): T {
  return opened(stored as ClosedRecord | T);
}
