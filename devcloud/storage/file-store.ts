import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'libsql';
import { CloudError } from '../wire/cloud-error';
import { type ClientRules, CREATOR_ONLY, mayWrite } from './client-rules';
import { checkCloudPath, fileIdPrefix } from './cloud-path';
import { contentTypeOf } from './content-types';

export interface StoredFile {
  path: string;
  /** The openid of the client that uploaded it. It is empty for a function's upload. */
  owner: string;
  contentType: string;
  size: number;
  /** This file holds its bytes. */
  file: string;
}

/**
 * Keeps files by cloud path. The bytes lie in `files/` under the hash of the path, so no path can lead elsewhere. The
 * table `files` holds size, type and owner. The store writes them when the bytes are on the disk.
 */
export class FileStore {
  private readonly directory: string;
  private readonly secret: string;
  private readonly rules: ClientRules;
  readonly prefix: string;
  readonly baseUrl: () => string;

  constructor(
    private readonly connection: Database.Database,
    options: {
      dataDir: string;
      cloudEnv: string;
      baseUrl: () => string;
      storageRules?: ClientRules;
    },
  ) {
    this.rules = options.storageRules ?? CREATOR_ONLY;
    this.directory = join(options.dataDir, 'files');
    this.prefix = fileIdPrefix(options.cloudEnv);
    this.baseUrl = options.baseUrl;
    connection.exec(`
      CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, owner TEXT, type TEXT, size INTEGER);
      CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value TEXT);
    `);
    this.secret = keepSecret(connection);
  }

  /** Stores a client's upload under a new path, or replaces the client's own file, where the rules allow it. */
  putOwn(openid: string, cloudPath: string, body: Buffer, uploadedAs: string): { fileID: string } {
    if (openid === '') throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'not signed in');
    const path = checkCloudPath(cloudPath);
    const owner = this.find(path)?.owner ?? openid;
    if (!mayWrite(this.rules, openid, { path, owner })) {
      const whose = owner === openid ? 'clients may not write here' : 'it belongs to somebody else';
      throw new CloudError('STORAGE_EXCEED_AUTHORITY', whose);
    }
    return this.put(openid, cloudPath, body, uploadedAs);
  }

  /** Writes a whole file or nothing. The file is on the disk when this returns. */
  put(owner: string, cloudPath: string, body: Buffer, uploadedAs: string): { fileID: string } {
    const path = checkCloudPath(cloudPath);
    writeDurably(this.locate(path), body);
    this.connection
      .prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)')
      .run(path, owner, contentTypeOf(path, uploadedAs, owner), body.length);
    return { fileID: this.prefix + path };
  }

  find(path: string): StoredFile | null {
    const [row] = this.connection.prepare('SELECT * FROM files WHERE path = ?').all(path);
    if (row === undefined) return null;
    const { owner, type, size } = Object(row);
    return {
      path,
      owner: String(owner),
      contentType: String(type),
      size: Number(size),
      file: this.locate(path),
    };
  }

  /** Finds the file of a file id of this environment. */
  findById(fileId: string): StoredFile | null {
    return fileId.startsWith(this.prefix) ? this.find(fileId.slice(this.prefix.length)) : null;
  }

  read(file: StoredFile): Buffer {
    return readFileSync(file.file);
  }

  remove(file: StoredFile): void {
    this.connection.prepare('DELETE FROM files WHERE path = ?').run(file.path);
    rmSync(file.file, { force: true });
  }

  /** Makes a mark that only this server can make. It permits one use of a path until a time in seconds since 1970. */
  sign(use: 'read' | 'write', path: string, expires: number): string {
    return createHmac('sha256', this.secret).update(`${use}\n${path}\n${expires}`).digest('hex');
  }

  isSigned(use: 'read' | 'write', path: string, expires: number, mark: string): boolean {
    const expected = Buffer.from(this.sign(use, path, expires));
    const given = Buffer.from(mark);
    const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
    return isOurs && expires * 1000 > Date.now();
  }

  private locate(path: string): string {
    const hash = createHash('sha256').update(path).digest('hex');
    return join(this.directory, hash.slice(0, 2), hash);
  }
}

function writeDurably(file: string, body: Buffer): void {
  const directory = dirname(file);
  mkdirSync(directory, { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(temporary, body, { flush: true });
  renameSync(temporary, file);
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Makes the secret once for a data folder, so that links outlive a restart. */
function keepSecret(connection: Database.Database): string {
  connection
    .prepare('INSERT OR IGNORE INTO secrets VALUES (?, ?)')
    .run('links', randomBytes(32).toString('hex'));
  const [row] = connection.prepare("SELECT value FROM secrets WHERE name = 'links'").all();
  return String(Object(row).value);
}
