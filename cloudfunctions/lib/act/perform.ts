import type { ErrorCode } from '../../../contract';
import { hasRoom } from '../../../domain/limits/growth';
import { type Transaction, transaction } from '../db/transaction';
import { Refusal, refuse } from '../errors';
import type { MemberCall } from '../serve';
import { isPerson } from '../writer';
import { advance } from './advance';
import type { Kind } from './kind';
import type { ActOf, Thing } from './record';
import { type Placed, showAndTell } from './show';

type Refused = 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'WRONG_STATE' | 'TOO_MANY';

/** What a person wants done to a thing; `R` is what its own plan may refuse with. */
export interface Wish<
  T extends Thing,
  P extends object,
  X extends string,
  R extends ErrorCode = never,
> {
  id: string;
  idempotencyKey: string;
  /** The permission that is asked for. */
  permission: X;
  /** What goes into the timeline; may differ from the permission. */
  act: ActOf<T>;
  text?: string;
  /** What the act needs besides, found out when the thing is known. */
  plan?: (
    thing: T,
    call: MemberCall,
    tx: Transaction,
  ) => Partial<P> | Refusal<R> | Promise<Partial<P> | Refusal<R>>;
  /**
   * Work on other documents once the act is committed, before anybody is told. A retry does it again; if none comes, a job of
   * the area has to do it.
   */
  afterwards?: (after: T) => Promise<void>;
}

/** Load → visible? → done before? → may I → plan → save → afterwards → tell → present; the same for every act of a person. */
export async function perform<
  T extends Placed,
  P extends object,
  X extends string,
  V,
  R extends ErrorCode = never,
>(
  kind: Kind<T, P, X, V>,
  call: MemberCall,
  wish: Wish<T, P, X, R>,
): Promise<V | Refusal<Refused | R>> {
  const after = await act(kind, call, wish);
  if (after instanceof Refusal) return after;
  await wish.afterwards?.(after);
  return showAndTell(kind, after, call);
}

/** The act without the view. A retry finds its key in the timeline and changes nothing. */
export function act<
  T extends Thing,
  P extends object,
  X extends string,
  V,
  R extends ErrorCode = never,
>(
  kind: Kind<T, P, X, V>,
  call: MemberCall,
  wish: Wish<T, P, X, R>,
): Promise<T | Refusal<Refused | R>> {
  return transaction(async (tx): Promise<T | Refusal<Refused | R>> => {
    const thing = await tx.find<T>(kind.things.name, wish.id);
    if (!thing || !kind.isVisible(call.me, thing)) return refuse('NOT_FOUND');
    const done = doneBefore(thing, call, wish.idempotencyKey);
    if (done) return done === wish.act ? thing : refuse('CONFLICT');
    if (!kind.mayDo(call.me, thing, wish.permission)) return refuse('FORBIDDEN');
    if (!hasRoom(thing.timeline, wish.act)) return refuse('TOO_MANY');
    const plan = (await wish.plan?.(thing, call, tx)) ?? {};
    if (plan instanceof Refusal) return plan;
    const entry = {
      at: call.now,
      by: kind.actorOf(call, thing),
      key: wish.idempotencyKey,
      text: wish.text ?? null,
    };
    return advance(kind, tx, thing, { act: wish.act, entry, plan, said: call.said });
  });
}

/** What this person did to it with this key; null when nothing. */
function doneBefore({ timeline }: Thing, { openid }: MemberCall, key: string): string | null {
  return timeline.find((entry) => entry.key === key && isPerson(entry.by.id, openid))?.act ?? null;
}
