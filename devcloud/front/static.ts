import { createReadStream, type Stats, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { lookup } from 'mrmime';

/** Texts are in UTF-8. */
const TEXT = /^text\/|\/json$/;

function contentTypeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}

function findFile(root: string, path: string): { file: string; stats: Stats } | null {
  if (path.includes('\0')) return null;
  const file = resolve(root, `.${sep}${path}`);
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { file, stats } : null;
}

/**
 * Serves a file below `root`. Browsers do not cache pages and revalidate all other files. It returns false when there
 * is no such file.
 */
export function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  path: string,
): boolean {
  const found = findFile(root, path);
  if (!found) return false;
  const etag = `"${found.stats.mtimeMs.toString(36)}-${found.stats.size.toString(36)}"`;
  response.setHeader('content-type', contentTypeOf(found.file));
  const isPage = extname(found.file).toLowerCase() === '.html';
  response.setHeader('cache-control', isPage ? 'no-store' : 'no-cache');
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(200, { 'content-length': found.stats.size });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(found.file), response, () => undefined);
  return true;
}
