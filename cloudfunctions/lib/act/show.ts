import { type At, postOver } from '../assignees';
import { type Looked, recordLook } from '../looks';
import type { MemberCall } from '../serve';
import { isPerson } from '../writer';
import type { Kind } from './kind';
import type { Thing } from './record';

/** A thing of somebody, at a place. */
export interface Placed extends Thing, At {
  ownerId: string | null;
}

/** How somebody reads a thing: their own, whole as one of the staff, or as the public does. */
type Reader = 'owner' | 'staff' | 'others';

/** The one place that decides how the caller reads a thing. */
export function readerOf<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  thing: T,
  { me }: MemberCall,
): Reader {
  if (isPerson(thing.ownerId, me._id)) return 'owner';
  return kind.isInside(me, thing) ? 'staff' : 'others';
}

/** Keeps that one of the staff reads it, once a day. One request, none for anybody else. */
export async function keepLook<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  thing: T,
  call: MemberCall,
  what: Looked = 'content',
): Promise<void> {
  if (readerOf(kind, thing, call) !== 'staff') return;
  const by = postOver(call.me, thing) ?? kind.actorOf(call, thing);
  await recordLook({ type: kind.name, id: thing._id }, by, call, what);
}

/**
 * Shows a thing to the caller. Every view of a thing comes from here, so no answer shows staff a thing without a look.
 * The look is kept while the view is made. If the call dies in between, nobody has seen anything; the retry keeps it.
 */
export async function show<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  thing: T,
  call: MemberCall,
  present: () => V | Promise<V> = () => kind.present(thing, call),
): Promise<V> {
  const [view] = await Promise.all([present(), keepLook(kind, thing, call)]);
  return view;
}

/** The same after an act, while the messages about it leave. */
export async function showAndTell<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  after: T,
  call: MemberCall,
): Promise<V> {
  const [view] = await Promise.all([
    show(kind, after, call),
    kind.outbox.deliver(kind.noticeIdOf(after), call.now),
  ]);
  return view;
}
