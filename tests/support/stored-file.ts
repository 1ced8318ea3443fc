import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Are the bytes of this path on the disk of the devcloud in this folder? */
export function isStored(dataDir: string, cloudPath: string): boolean {
  const hash = createHash('sha256').update(cloudPath).digest('hex');
  return existsSync(join(dataDir, 'files', hash.slice(0, 2), hash));
}
