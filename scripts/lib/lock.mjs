import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LOOK_AGAIN_MS = 300;

/** Does the work while holding a lock file: two `npm start` at once must not build into the same folder. */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  while (!take(path)) await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** False while a living process holds it; a dead one's lock is thrown away. */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(holderOf(path))) rmSync(path, { force: true });
    return false;
  }
}

function holderOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return process.pid;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
