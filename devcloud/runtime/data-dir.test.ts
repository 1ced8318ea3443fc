import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  emptyDataDir,
  keepClockOffset,
  markSeeded,
  markSeeding,
  readClockOffset,
  readDataKey,
  readSeedState,
} from './data-dir';

describe('the data folder', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'data-dir-'));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  test('keeps one key of 32 bytes that only its owner can read', () => {
    const key = readDataKey(dir);
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(readDataKey(dir)).toBe(key);
    expect(statSync(join(dir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('knows how far its seed got', () => {
    expect(readSeedState(dir)).toBe('none');
    markSeeding(dir);
    writeFileSync(join(dir, 'cloud.db'), '');
    expect(readSeedState(dir)).toBe('half');
    markSeeded(dir);
    expect(readSeedState(dir)).toBe('done');
    writeFileSync(join(dir, 'seeded'), '2026-03-02T02:00:00.000Z\n');
    expect(readSeedState(dir)).toBe('outdated');
  });

  test('a world that was made without a seed is not seeded later', () => {
    writeFileSync(join(dir, 'cloud.db'), '');
    expect(readSeedState(dir)).toBe('foreign');
  });

  test('is emptied only when it is ours', () => {
    writeFileSync(join(dir, 'cloud.db'), '');
    writeFileSync(join(dir, 'secrets.json'), '{}');
    emptyDataDir(dir);
    expect(readdirSync(dir)).toEqual([]);
    emptyDataDir(dir);
    writeFileSync(join(dir, 'thesis.txt'), 'precious');
    expect(() => emptyDataDir(dir)).toThrow('not a data folder');
    expect(existsSync(join(dir, 'thesis.txt'))).toBe(true);
    expect(() => emptyDataDir(join(dir, 'missing'))).not.toThrow();
  });

  test('remembers the clock', () => {
    expect(readClockOffset(dir)).toBe(0);
    keepClockOffset(dir, -5000);
    expect(readClockOffset(dir)).toBe(-5000);
  });
});
