import type { AppealView, ErrorCode } from '../../contract';
import type { Act, ChosenAct } from '../../domain/appeal/acts';
import { mayDo, relationsOf } from '../../domain/appeal/permission';
import { overseersOf } from '../../domain/places/posts';
import { type Transaction, transaction } from '../lib/db/transaction';
import { Refusal, refuse } from '../lib/errors';
import { checkText } from '../lib/openapi';
import { dutyName } from '../lib/people';
import type { MemberCall } from '../lib/serve';
import { deliverNow } from '../notice';
import { asPerson, isVisibleTo } from './access';
import { advance, type Step } from './advance';
import { noticeIdOf } from './announce';
import { placeNameOf, staffActor } from './assignees';
import { present } from './presenter';
import type { ActorRecord, AppealRecord } from './record';

type Refused = 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'WRONG_STATE';

/** What an act needs besides its wish, found out when the appeal is known. */
export type Plan = Omit<Step, 'act' | 'entry'>;

/** What a person wants done to an appeal; `R` is what its own plan may refuse with. */
export interface Wish<R extends ErrorCode = never> {
  appealId: string;
  idempotencyKey: string;
  /** The permission that is asked for. */
  permission: ChosenAct;
  /** What goes into the timeline; differs from the permission when "not solved" reopens. */
  act: Act;
  text?: string;
  plan?: (
    appeal: AppealRecord,
    call: MemberCall,
    tx: Transaction,
  ) => Plan | Refusal<R> | Promise<Plan | Refusal<R>>;
}

/** Load → may I → decide → save → present; the same for every act a person chooses. */
export async function perform<R extends ErrorCode = never>(
  call: MemberCall,
  wish: Wish<R>,
): Promise<AppealView | Refusal<Refused | R>> {
  const after = await act(call, wish);
  return after instanceof Refusal ? after : presentAndTell(after, call);
}

/** The view after an act, while the messages about it leave. */
export async function presentAndTell(after: AppealRecord, call: MemberCall): Promise<AppealView> {
  const [view] = await Promise.all([present(after, call), deliverNow(noticeIdOf(after), call.now)]);
  return view;
}

/** The same for acts in which somebody writes: the text is checked first. */
export async function performSaying<R extends ErrorCode = never>(
  call: MemberCall,
  wish: Wish<R>,
): Promise<AppealView | Refusal<Refused | 'CONTENT_REJECTED' | R>> {
  const checked = await checkText(call.openid, 'comment', [wish.text]);
  return checked === 'risky' ? refuse('CONTENT_REJECTED') : perform(call, wish);
}

/** The act without the view. A retry finds its key in the timeline and changes nothing. */
export function act<R extends ErrorCode = never>(
  call: MemberCall,
  wish: Wish<R>,
): Promise<AppealRecord | Refusal<Refused | R>> {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', wish.appealId);
    if (!appeal || !isVisibleTo(call.me, appeal)) return refuse('NOT_FOUND');
    const done = doneBefore(appeal, call, wish.idempotencyKey);
    if (done) return done === wish.act ? appeal : refuse('CONFLICT');
    if (!mayDo(asPerson(call.me), appeal, wish.permission)) return refuse('FORBIDDEN');
    const plan = (await wish.plan?.(appeal, call, tx)) ?? {};
    if (plan instanceof Refusal) return plan;
    return advance(tx, appeal, {
      ...plan,
      act: wish.act,
      entry: {
        at: call.now,
        by: actorOf(call, appeal),
        key: wish.idempotencyKey,
        text: wish.text ?? null,
      },
    });
  });
}

/** What this person did to it with this key; null when nothing. */
function doneBefore({ timeline }: AppealRecord, { openid }: MemberCall, key: string): Act | null {
  return timeline.find((entry) => entry.key === key && entry.by.id === openid)?.act ?? null;
}

/** How the timeline names who acted: the owner never by name, staff with the role they act in. */
export function actorOf({ me }: MemberCall, appeal: AppealRecord): ActorRecord {
  if (relationsOf(asPerson(me), appeal).includes('owner')) {
    return { id: me._id, role: 'owner', name: null, placeName: null };
  }
  const posts = [...appeal.assignedTo, ...appeal.assistants, ...overseersOf(appeal.path)];
  const key = posts.find((candidate) => me.roles.includes(candidate));
  if (!key) return { id: me._id, role: 'resident', name: dutyName(me), placeName: null };
  const known = [...appeal.assignees, ...appeal.helpers].find((post) => post.key === key);
  return staffActor(me, key, known?.placeName || placeNameOf(appeal, key));
}
