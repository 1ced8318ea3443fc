import type { IncomingMessage, ServerResponse } from 'node:http';

/** Live pages listening for changes. */
export interface EventStream {
  listen(request: IncomingMessage, response: ServerResponse): void;
  /** Tells the listeners that something changed, at most every 200 ms. */
  notify(): void;
  close(): void;
}

const THROTTLE = 200;
const KEEP_ALIVE = 20_000;

/**
 * Makes a stream of server-sent events. Its only event is `change`, without content. The listeners then ask again for
 * the data that they show.
 */
export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  let pending: NodeJS.Timeout | null = null;
  const tellAll = (text: string) => {
    for (const listener of listeners) listener.write(text);
  };
  const keepAlive = setInterval(() => tellAll(': still here\n\n'), KEEP_ALIVE);
  keepAlive.unref();
  return {
    listen(request, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    },
    notify() {
      pending ??= setTimeout(() => {
        pending = null;
        tellAll('event: change\ndata: {}\n\n');
      }, THROTTLE);
    },
    close() {
      clearInterval(keepAlive);
      if (pending) clearTimeout(pending);
      for (const listener of listeners) listener.end();
    },
  };
}
