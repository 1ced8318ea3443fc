import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTestCloud } from './open-cloud';

/** `node .cache/devcloud/cloud-process.js --data DIR`: a devcloud that a test can kill. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('--data DIR is needed');
  const isNew = !existsSync(join(values.data, 'cloud.db'));
  const devcloud = await openTestCloud({
    dataDir: values.data,
    world: isNew,
    isRehearsal: false,
  });
  process.stdout.write(`ready ${devcloud.url}\n`);
  /** The test that started it is gone. */
  process.stdin.once('end', () => process.exit(0)).resume();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void devcloud.close().then(() => process.exit(0)));
  }
}

void main();
