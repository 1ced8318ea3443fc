import { randomUUID } from 'node:crypto';
import {
  type ActionName,
  type ActionOf,
  contract,
  type Envelope,
  type ErrorCode,
  type Output,
  type OwnErrorOf,
  type ParsedInput,
} from '../../contract';
import type { CommonError } from '../../contract/action';
import { wholeCharacters } from './characters';
import { cloud } from './cloud';
import { describeFault, isConflict, isDuplicate, isPassing, Refusal, refuse } from './errors';
import { log } from './log';
import { instantNow } from './now';
import { hasConsented, isMember, type Member, people } from './people';
import { functionSettings } from './settings';

/** Who calls, and when; nothing of it comes from the client's input. */
export interface Call {
  openid: string;
  /** ISO UTC, one instant for the whole call. */
  now: string;
  traceId: string;
}
export interface MemberCall extends Call {
  me: Member;
}

/** Actions for visitors run without the person being loaded; all others get a member. */
type CallOf<A extends ActionName> = (typeof contract)[A]['callers'][number] extends 'visitor'
  ? Call
  : MemberCall;

type Answer<A extends ActionName> = Output<A> | Refusal<OwnErrorOf<A> | CommonError>;

export type Handler<A extends ActionName> = (
  input: ParsedInput<A>,
  call: CallOf<A>,
) => Promise<Answer<A>>;

export type Handlers<Area extends string> = { [A in ActionOf<Area>]: Handler<A> };

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

/** Makes the `main` of a cloud function from the handlers of one area: every action of the contract, no other. */
export function serve<Area extends string>(handlers: Handlers<Area>) {
  return async (event: Event): Promise<Envelope<unknown>> => {
    const traceId = randomUUID();
    const startedAt = Date.now();
    const name = typeof event.action === 'string' ? event.action : '';
    const answer: unknown = await answerTo(
      handlers as Record<string, unknown>,
      name,
      event.input,
      traceId,
    );
    const code: ErrorCode | null = answer instanceof Refusal ? (answer as Refusal).code : null;
    log('info', 'call', { traceId, action: loggable(name), code, ms: Date.now() - startedAt });
    if (code === null) return { ok: true, data: answer };
    return { ok: false, error: { code, message: MESSAGES[code], traceId } };
  };
}

/** A caller may write anything where the action belongs. */
function loggable(name: string): string {
  return Object.hasOwn(contract, name) ? name : 'unknown';
}

async function answerTo(
  handlers: Record<string, unknown>,
  name: string,
  input: unknown,
  traceId: string,
): Promise<unknown> {
  try {
    if (!Object.hasOwn(handlers, name)) return refuse('NOT_FOUND');
    return await run(name as ActionName, handlers[name] as Handler<ActionName>, input, traceId);
  } catch (error) {
    log('error', 'fault', { traceId, action: name, ...describeFault(error) });
    const passing = isConflict(error) || isDuplicate(error) || isPassing(error);
    return refuse(passing ? 'TRY_AGAIN' : 'INTERNAL');
  }
}

async function run(
  name: ActionName,
  handler: Handler<ActionName>,
  input: unknown,
  traceId: string,
) {
  functionSettings();
  const openid = cloud.getWXContext().OPENID;
  if (!openid) return refuse('NOT_SIGNED_IN');
  const entry = contract[name];
  const parsed = entry.input.safeParse(input ?? {});
  if (!parsed.success) return refuse('INVALID_INPUT');
  const call = { openid: String(openid), now: instantNow(), traceId };
  const admitted = await admit(entry.callers, call);
  if (admitted instanceof Refusal) return admitted;
  return handler(wholeCharacters(parsed.data) as never, admitted as never);
}

/** The gate: signed in is enough for visitors, everything else is for members. */
async function admit(callers: readonly string[], call: Call): Promise<Call | MemberCall | Refusal> {
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
