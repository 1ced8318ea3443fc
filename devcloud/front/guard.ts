import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/**
 * Returns the reason to refuse a request, or null. A name that was rebound to 127.0.0.1 shows in `Host`. A page of
 * another site or another port shows in `Origin` or, in requests without one, in `Sec-Fetch-Site`.
 */
export function findIntrusion(request: IncomingMessage): string | null {
  const { host, origin } = request.headers;
  if (host === undefined || !LOOPBACK.test(host))
    return 'only http://127.0.0.1 and http://localhost';
  if (origin !== undefined && origin !== `http://${host}`) return 'another origin';
  const isNavigation = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  const isForeign = request.headers['sec-fetch-site'] === 'cross-site';
  return isForeign && !isNavigation ? 'another site' : null;
}
