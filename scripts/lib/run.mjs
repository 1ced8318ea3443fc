import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs a program and waits for it; it ends with this process. `quiet` collects its output, else it goes to stderr.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, shell?: boolean }} [options] - what to do with output, environment, shell
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {}, shell = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    });
    const end = () => child.kill();
    process.once('exit', end);
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    child.on('error', fail);
    child.on('close', (code) => {
      process.off('exit', end);
      done({ code: code ?? 1, output: Buffer.concat(pieces).toString() });
    });
  });
}

/**
 * Runs a command-line tool of an installed package with this very Node: no shell, the same on every system.
 * @param {string} packageName
 * @param {string} bin
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2] & { nodeArgs?: readonly string[] }} [options] - also arguments for Node itself
 */
export function runTool(packageName, bin, args, options = {}) {
  const { nodeArgs = [], ...rest } = options;
  return run(process.execPath, [...nodeArgs, toolPath(packageName, bin), ...args], rest);
}

/** Where the script of an installed package's command lies. */
function toolPath(packageName, bin) {
  const folder = join(ROOT, 'node_modules', packageName);
  const manifest = createRequire(import.meta.url)(join(folder, 'package.json'));
  const path = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[bin];
  if (!path) throw new Error(`${packageName} has no command ${bin}`);
  return join(folder, path);
}
