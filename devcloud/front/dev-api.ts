import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Clock, ClockInputError } from '../clock/clock';
import type { Faults } from '../faults/faults';
import { type FaultOrder, FaultOrderError } from '../faults/order';
import type { Runtime } from '../runtime/runtime';
import type { Admin } from '../types';
import type { EventStream } from './events';
import { listPeople } from './people';
import { FrontError, openidOf, readJson, replyJson } from './reply';

/** The parts of devcloud that the front serves. */
export interface FrontParts {
  admin: Admin;
  runtime: Runtime;
  clock: Clock;
  events: EventStream;
  faults: Faults;
  /** The ids of the subscription message templates by name, as the functions know them. */
  templates: ReadonlyMap<string, string>;
}

type DevHandler = (
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void> | void;

function describeClock(clock: Clock) {
  return { now: clock.now().toISOString(), isReal: clock.offset() === 0 };
}

/** `{ now: ISO | null }` sets the clock, `{ advance: '3d2h' }` moves it ahead. */
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

/**
 * `{ openid, templateId, count }`: a person accepted a template that often. `{ openid, templateId, reject: true }`: the
 * person never wants it again.
 */
function subscribe(admin: Admin, order: unknown): void {
  const { openid, templateId, count, reject } = Object(order);
  const isSaid = typeof openid === 'string' && typeof templateId === 'string';
  const isRejected = isSaid && reject === true && count === undefined;
  const isAccepted = isSaid && reject === undefined && Number.isInteger(count) && count >= 1;
  if (isRejected) admin.rejectSubscription(openid, templateId);
  else if (isAccepted) admin.grantSubscription(openid, templateId, Number(count));
  else {
    const form = '{"openid", "templateId"} with "count": 1 or more, or with "reject": true';
    throw new FrontError(400, 'INVALID_INPUT', `not ${form}`);
  }
}

/**
 * `{ templates: ['task', …] }`: the caller answers 允许 to WeChat's question. WeChat asks about three templates at most.
 */
function accept({ admin, templates }: FrontParts, openid: string, order: unknown): void {
  if (openid === '') throw new FrontError(401, 'NOT_SIGNED_IN', 'x-openid is missing');
  const asked: unknown = Object(order).templates;
  const names: unknown[] = Array.isArray(asked) ? asked : [];
  const ids = [...templates].flatMap(([name, id]) => (names.includes(name) ? [id] : []));
  if (ids.length < 1 || ids.length > 3 || ids.length !== names.length) {
    const known = [...templates.keys()].join(', ');
    throw new FrontError(400, 'INVALID_INPUT', `not {"templates": one to three of ${known}}`);
  }
  for (const id of ids) admin.grantSubscription(openid, id, 1);
}

/** `{ groupId }`: the person comes from that WeChat group. The answer is that of `wx.getGroupEnterInfo`. */
function enterGroup(admin: Admin, order: unknown): { cloudId: string } {
  const { groupId } = Object(order);
  if (typeof groupId !== 'string' || groupId === '') {
    throw new FrontError(400, 'INVALID_INPUT', 'not {"groupId"}');
  }
  return { cloudId: admin.openDataOf({ opengid: groupId }) };
}

/** Answers a mistake of the caller with its own words. */
async function explaining(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isMistake = error instanceof ClockInputError || error instanceof FaultOrderError;
    throw isMistake ? new FrontError(400, 'INVALID_INPUT', error.message) : error;
  }
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
    const order = await readJson(request, 1000);
    await explaining(() => moveClock(clock, order));
    events.notify();
    replyJson(response, 200, describeClock(clock));
  },
  'GET /dev/faults': ({ faults }, _, response) => replyJson(response, 200, faults.report()),
  'POST /dev/faults': async ({ faults }, request, response) => {
    const order = await readJson(request, 100_000);
    await explaining(() => faults.set(order as FaultOrder));
    replyJson(response, 200, faults.report());
  },
  'GET /dev/outbox': ({ admin }, _, response) => replyJson(response, 200, admin.outbox()),
  'GET /dev/metrics': ({ runtime }, _, response) =>
    replyJson(response, 200, runtime.metrics.report()),
  'POST /dev/metrics/reset': ({ runtime }, _, response) => {
    runtime.metrics.reset();
    replyJson(response, 200, {});
  },
  'POST /dev/subscribe': async ({ admin }, request, response) => {
    subscribe(admin, await readJson(request, 1000));
    replyJson(response, 200, {});
  },
  'POST /dev/accept': async (parts, request, response) => {
    accept(parts, openidOf(request), await readJson(request, 1000));
    replyJson(response, 200, {});
  },
  'POST /dev/group': async ({ admin }, request, response) => {
    replyJson(response, 200, enterGroup(admin, await readJson(request, 1000)));
  },
  'GET /dev/events': ({ events }, request, response) => events.listen(request, response),
};

/** Finds a handler of the development interface by `METHOD /path`. It returns undefined when there is none. */
export function findDevHandler(method: string, path: string): DevHandler | undefined {
  const key = `${method} ${path}`;
  return Object.hasOwn(HANDLERS, key) ? HANDLERS[key] : undefined;
}
