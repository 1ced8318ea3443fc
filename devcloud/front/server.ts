import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { handleCall } from './call';
import { type FrontParts, findDevHandler } from './dev-api';
import { findIntrusion } from './guard';
import { FrontError, refusal, replyJson } from './reply';
import { serveFile } from './static';
import { handleUpload } from './upload';

export interface FrontOptions extends FrontParts {
  /** The built H5 app; null when there is none. */
  webDir: string | null;
  log: (line: string) => void;
}

/**
 * With Node's own limit of five seconds, a client on a busy machine may send into a connection that the server is
 * closing.
 */
const IDLE_MS = 600_000;
const PAGES_DIR = join(__dirname, 'pages');
/** The front sends this for its own pages only, because the app needs its recordings and pictures. */
const PAGE_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'";

function servePage(request: IncomingMessage, response: ServerResponse, file: string): boolean {
  response.setHeader('content-security-policy', PAGE_POLICY);
  return serveFile(request, response, PAGES_DIR, file);
}

/**
 * Serves `/` as the app when the address names a person, else as the page to choose one. Every other path is a file of
 * the app.
 */
function servePath(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): boolean {
  const path = decodePath(url.pathname);
  if (path === '/phones') return servePage(request, response, 'phones.html');
  if (path.startsWith('/dev/pages/')) {
    return servePage(request, response, path.slice('/dev/pages/'.length));
  }
  if (path === '/' && !url.searchParams.get('as')) {
    return servePage(request, response, 'chooser.html');
  }
  const file = path === '/' ? 'index.html' : path.slice(1);
  if (options.webDir !== null && serveFile(request, response, options.webDir, file)) return true;
  return path === '/' && servePage(request, response, 'not-built.html');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new FrontError(400, 'INVALID_INPUT', 'malformed path');
  }
}

/**
 * Sends a page of localhost to 127.0.0.1. Links to files name 127.0.0.1, and a page of localhost could not show them.
 */
function redirectHome(request: IncomingMessage, response: ServerResponse, path: string): boolean {
  const [name, port] = (request.headers.host ?? '').split(':');
  if (name?.toLowerCase() !== 'localhost' || !['/', '/phones'].includes(path)) return false;
  const location = `http://127.0.0.1${port === undefined ? '' : `:${port}`}${request.url}`;
  response.writeHead(307, { location, 'cache-control': 'no-store' }).end();
  return true;
}

async function route(
  options: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = url.pathname;
  const method = request.method ?? 'GET';
  if (path === '/admin') return options.admin.handleAdmin(request, response);
  if (path.startsWith('/storage/')) return options.admin.handleStorage(request, response);
  if (method === 'POST' && path.startsWith('/call/')) {
    return handleCall(options, request, response, decodePath(path.slice('/call/'.length)));
  }
  if (method === 'POST' && path === '/upload') {
    return handleUpload(options, request, response, url.searchParams.get('path'));
  }
  const handler = findDevHandler(method, path);
  if (handler) return handler(options, request, response);
  const isRead = method === 'GET' || method === 'HEAD';
  if (isRead && redirectHome(request, response, path)) return;
  if (isRead && servePath(options, request, response, url)) return;
  throw new FrontError(404, 'NOT_FOUND', `nothing at ${method} ${path}`);
}

function replyError(options: FrontOptions, response: ServerResponse, error: unknown): void {
  if (!(error instanceof FrontError)) {
    options.log(`[front] ${error instanceof Error ? error.stack : String(error)}`);
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const known = error instanceof FrontError ? error : new FrontError(500, 'INTERNAL', 'fault');
  replyJson(response, known.status, refusal(known.code, known.message));
}

/** The one port of devcloud: the app, its calls and uploads, the SDK's wire and the development interface. */
export function createFront(options: FrontOptions): Server {
  return createServer({ keepAliveTimeout: IDLE_MS }, (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('x-frame-options', 'SAMEORIGIN');
    const intrusion = findIntrusion(request);
    const answered = intrusion
      ? Promise.reject(new FrontError(403, 'FORBIDDEN', intrusion))
      : route(options, request, response);
    answered.catch((error: unknown) => replyError(options, response, error));
  });
}
