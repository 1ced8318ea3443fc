import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Clock, ClockInputError } from '../clock/clock';
import type { Runtime } from '../runtime/runtime';
import type { Admin } from '../types';
import type { EventStream } from './events';
import { listPeople } from './people';
import { FrontError, readJson, replyJson } from './reply';

/** What the front serves. */
export interface FrontParts {
  admin: Admin;
  runtime: Runtime;
  clock: Clock;
  events: EventStream;
}

type DevHandler = (
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void> | void;

function describeClock(clock: Clock) {
  return { now: clock.now().toISOString(), isReal: clock.offset() === 0 };
}

/** `{ now: ISO | null }` sets, `{ advance: '3d2h' }` moves ahead. */
async function moveClock(clock: Clock, order: unknown): Promise<void> {
  if (typeof order === 'object' && order !== null) {
    if ('advance' in order && typeof order.advance === 'string') {
      await clock.advance(order.advance);
      return;
    }
    if ('now' in order && (typeof order.now === 'string' || order.now === null)) {
      await clock.set(order.now);
      return;
    }
  }
  throw new ClockInputError('neither {"now": ISO or null} nor {"advance": "3d2h30m"}');
}

function readPeople(admin: Admin) {
  const known = new Set(admin.collections());
  const read = (name: string) => (known.has(name) ? admin.exportDocuments(name) : []);
  return listPeople(read('people'), read('places'));
}

const HANDLERS: Readonly<Record<string, DevHandler>> = {
  'GET /dev/people': ({ admin }, _, response) => replyJson(response, 200, readPeople(admin)),
  'GET /dev/clock': ({ clock }, _, response) => replyJson(response, 200, describeClock(clock)),
  'POST /dev/clock': async ({ clock, events }, request, response) => {
    try {
      await moveClock(clock, await readJson(request, 1000));
    } catch (error) {
      if (error instanceof ClockInputError)
        throw new FrontError(400, 'INVALID_INPUT', error.message);
      throw error;
    }
    events.notify();
    replyJson(response, 200, describeClock(clock));
  },
  'GET /dev/outbox': ({ admin }, _, response) => replyJson(response, 200, admin.outbox()),
  'GET /dev/metrics': ({ runtime }, _, response) =>
    replyJson(response, 200, runtime.metrics.report()),
  'POST /dev/metrics/reset': ({ runtime }, _, response) => {
    runtime.metrics.reset();
    replyJson(response, 200, {});
  },
  'GET /dev/events': ({ events }, request, response) => events.listen(request, response),
};

/** The development interface, by `METHOD /path`; undefined when there is no such thing. */
export function findDevHandler(method: string, path: string): DevHandler | undefined {
  const key = `${method} ${path}`;
  return Object.hasOwn(HANDLERS, key) ? HANDLERS[key] : undefined;
}
