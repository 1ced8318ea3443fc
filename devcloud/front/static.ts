import { createReadStream, type Stats, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

function findFile(root: string, path: string): { file: string; stats: Stats } | null {
  if (path.includes('\0')) return null;
  const file = resolve(root, `.${sep}${path}`);
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { file, stats } : null;
}

/** Serves a file below `root`, pages uncached, the rest revalidated; false when there is no such file. */
export function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  path: string,
): boolean {
  const found = findFile(root, path);
  if (!found) return false;
  const extension = extname(found.file).toLowerCase();
  const etag = `"${found.stats.mtimeMs.toString(36)}-${found.stats.size.toString(36)}"`;
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('cache-control', extension === '.html' ? 'no-store' : 'no-cache');
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
