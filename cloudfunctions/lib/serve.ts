import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { ActionName, Contract, Envelope, ErrorCode } from '../../contract';
import type { Action, CommonError } from '../../contract/action';
import { limitFor } from '../../domain/limits/limit';
import { isPostHolder } from '../../domain/places/posts';
import { wholeCharacters } from './characters';
import { cloud } from './cloud';
import { describeFault, isConflict, isDuplicate, isPassing, Refusal, refuse } from './errors';
import { limited, TooMany } from './limits/limited';
import { log } from './log';
import { instantNow } from './now';
import { hasConsented, isMember, type Member, people } from './people';
import { askAgain } from './review/ask-again';
import { checkSaid, type Said } from './review/said';
import { idFrom } from './seal';
import { functionSettings } from './settings';

/** Who calls, and when; nothing of it comes from the client's input. */
export interface Call {
  openid: string;
  /** ISO UTC, one instant for the whole call. */
  now: string;
  traceId: string;
  /** What the input says to others. What waits must be kept as held. */
  said: Said;
}
export interface MemberCall extends Call {
  me: Member;
}

/** Actions for visitors run without the person being loaded; all others get a member. */
type CallOf<E extends Action> = E['callers'][number] extends 'visitor' ? Call : MemberCall;

/** The function that does an action of the contract. */
export type HandlerOf<E extends Action> = (
  input: z.output<E['input']>,
  call: CallOf<E>,
) => Promise<z.output<E['output']> | Refusal<E['errors'][number] | CommonError>>;

export type Handler<A extends ActionName> = HandlerOf<Contract[A]>;

type Actions = Readonly<Record<string, Action>>;

interface Event {
  action?: unknown;
  input?: unknown;
}

/** Known ones that people or programs call by. */
const CALLING = /^wx_(client|devtools|http|localdebug|crawler)/;

/**
 * Where the platform says this event came from; the caller cannot choose it. How it names a message that WeChat pushed
 * is not documented: none, or of WeChat's own. Everything else calls.
 */
export function eventSource(): 'client' | 'timer' | 'push' {
  const source = cloud.getWXContext().SOURCE ?? '';
  if (source.startsWith('wx_trigger')) return 'timer';
  const isPush = source === '' || (source.startsWith('wx_') && !CALLING.test(source));
  return isPush ? 'push' : 'client';
}

/** Makes the `main` of a cloud function from the actions of one area and a handler for each of them, no other. */
export function serve<All extends Actions>(
  actions: All,
  handlers: { [A in keyof All]: HandlerOf<All[A]> },
) {
  return async (event: Event): Promise<Envelope<unknown>> => {
    const traceId = randomUUID();
    const startedAt = Date.now();
    // A caller may write anything where the action belongs.
    const name =
      typeof event.action === 'string' && Object.hasOwn(actions, event.action) ? event.action : '';
    const entry = actions[name];
    const work = entry
      ? () => run({ name, entry }, handlers[name] as HandlerOf<Action>, event.input, traceId)
      : async () => refuse('NOT_FOUND');
    const answer: unknown = await settled(work, name, traceId);
    const code: ErrorCode | null = answer instanceof Refusal ? (answer as Refusal).code : null;
    const ms = Date.now() - startedAt;
    log('info', 'call', { traceId, action: name || 'unknown', code, ms });
    if (code === null) return { ok: true, data: answer };
    return { ok: false, error: { code, message: MESSAGES[code], traceId } };
  };
}

/** The answer, also when the work throws. */
async function settled(
  work: () => Promise<unknown>,
  action: string,
  traceId: string,
): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TooMany) return refuse('TOO_MANY');
    log('error', 'fault', { traceId, action, ...describeFault(error) });
    const passing = isConflict(error) || isDuplicate(error) || isPassing(error);
    return refuse(passing ? 'TRY_AGAIN' : 'INTERNAL');
  }
}

interface Called {
  name: string;
  entry: Action;
}

async function run(called: Called, handler: HandlerOf<Action>, input: unknown, traceId: string) {
  const { entry } = called;
  functionSettings();
  const openid = cloud.getWXContext().OPENID;
  if (!openid) return refuse('NOT_SIGNED_IN');
  const parsed = entry.input.safeParse(input ?? {});
  if (!parsed.success) return refuse('INVALID_INPUT');
  const whole = wholeCharacters(parsed.data);
  const call = { openid: String(openid), now: instantNow(), traceId };
  const [admitted, said] = await Promise.all([
    admit(entry.callers, call),
    entry.mutates ? checkSaid(call.openid, entry.input, whole) : NOTHING_SAID,
  ]);
  if (admitted instanceof Refusal) return admitted;
  if (said instanceof Refusal) return said;
  const [answer] = await Promise.all([
    counted(called, { call: admitted, input: whole }, () =>
      handler(whole as never, { ...admitted, said } as never),
    ),
    'me' in admitted && askAgain(admitted.me, admitted.now),
  ]);
  return answer;
}

/** Runs what changes something within the limit of the caller. */
function counted<T>(
  { name, entry }: Called,
  { call, input }: { call: Omit<Call, 'said'> | Omit<MemberCall, 'said'>; input: unknown },
  work: () => T,
): T {
  const { mutates, limit = 'usual' } = entry;
  if (!mutates || limit === 'none') return work();
  const isStaff = 'me' in call && isPostHolder(call.me.roles);
  const mark = idFrom(name, JSON.stringify(input));
  const { openid, now } = call;
  return limited({ openid, now, action: name, mark, limit: limitFor(limit, { isStaff }) }, work);
}

const NOTHING_SAID: Said = { openid: '', waiting: [], isAnswered: true };

/** The gate: signed in is enough for visitors, everything else is for members. */
async function admit<C extends Pick<Call, 'openid'>>(
  callers: readonly string[],
  call: C,
): Promise<C | (C & { me: Member }) | Refusal> {
  if (callers.includes('visitor')) return call;
  const me = await people.find(call.openid);
  if (!me || !hasConsented(me)) return refuse('CONSENT_REQUIRED');
  return isMember(me) ? { ...call, me } : refuse('NOT_JOINED');
}

/** For developers reading a trace; the app has its own words for people. */
const MESSAGES: Record<ErrorCode, string> = {
  INVALID_INPUT: 'The input does not fit the contract',
  NOT_SIGNED_IN: 'No openid',
  FORBIDDEN: 'Not allowed to this person',
  NOT_FOUND: 'Does not exist, or not for this person',
  CONFLICT: 'The idempotency key was used for something else',
  TRY_AGAIN: 'Busy; the same call may succeed',
  TOO_MANY: 'The caller did this too often, or the thing is full',
  INTERNAL: 'A fault; see the log by traceId',
  CONSENT_REQUIRED: 'The privacy terms were not agreed to',
  NOT_JOINED: 'No community chosen',
  WRONG_STATE: 'The state does not allow this',
  CONTENT_REJECTED: 'The content check refused the text',
  FILE_REFUSED: 'A file is not the caller’s own or does not exist',
  RECEIVER_REFUSED: 'That post may not get this appeal so',
  CANNOT_MERGE: 'These two do not go together',
  GROUP_UNKNOWN: 'WeChat did not say which group this is',
};
