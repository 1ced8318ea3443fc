import { type At, postOver } from '../assignees';
import { Refusal, refuse } from '../errors';
import { looksAt, presentLook, recordLook } from '../looks';
import type { MemberCall } from '../serve';
import type { Kind } from './kind';
import type { Thing } from './record';

/** A thing of somebody, at a place. */
export interface Placed extends Thing, At {
  ownerId: string | null;
}

/** The thing; what a person may not see does not exist for them. */
export async function findVisible<T extends Placed, P extends object, X extends string, V>(
  { things, isVisible }: Kind<T, P, X, V>,
  id: string,
  { me }: MemberCall,
): Promise<T | Refusal<'NOT_FOUND'>> {
  const thing = await things.find(id);
  return thing && isVisible(me, thing) ? thing : refuse('NOT_FOUND');
}

/** Does the caller read it whole as one of the staff, so that the look is kept? */
export function isStaffLook<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  thing: T,
  { me }: MemberCall,
): boolean {
  return thing.ownerId !== me._id && kind.isInside(me, thing);
}

/** Keeps that staff opened it. One request, none for anybody else. */
export async function keepLook<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  thing: T,
  call: MemberCall,
): Promise<void> {
  if (!isStaffLook(kind, thing, call)) return;
  const by = postOver(call.me, thing) ?? kind.actorOf(call, thing);
  await recordLook({ type: kind.name, id: thing._id }, by, call);
}

/** What the caller may see of it, with the look kept. */
export async function open<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  id: string,
  call: MemberCall,
): Promise<V | Refusal<'NOT_FOUND'>> {
  const thing = await findVisible(kind, id, call);
  if (thing instanceof Refusal) return thing;
  const [view] = await Promise.all([kind.present(thing, call), keepLook(kind, thing, call)]);
  return view;
}

/** The thing with the looks of staff at it, the latest first: for its owner only. */
export async function findLooks<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  id: string,
  call: MemberCall,
) {
  const [thing, looks] = await Promise.all([
    findVisible(kind, id, call),
    looksAt({ type: kind.name, id }),
  ]);
  if (thing instanceof Refusal) return thing;
  if (thing.ownerId !== call.me._id) return refuse('FORBIDDEN');
  return { thing, looks: looks.map(presentLook) };
}

/** The looks at it, as its owner reads them. */
export async function readLooks<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  id: string,
  call: MemberCall,
) {
  const found = await findLooks(kind, id, call);
  return found instanceof Refusal ? found : { looks: found.looks };
}
