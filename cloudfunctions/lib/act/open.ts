import { Refusal, refuse } from '../errors';
import { looksAt, presentLook } from '../looks';
import type { MemberCall } from '../serve';
import { isPerson } from '../writer';
import type { Kind } from './kind';
import { type Placed, show } from './show';

/** The thing; what a person may not see does not exist for them. */
export async function findVisible<T extends Placed, P extends object, X extends string, V>(
  { things, isVisible }: Kind<T, P, X, V>,
  id: string,
  { me }: MemberCall,
): Promise<T | Refusal<'NOT_FOUND'>> {
  const thing = await things.find(id);
  return thing && isVisible(me, thing) ? thing : refuse('NOT_FOUND');
}

/** What the caller may see of it, with the look kept. */
export async function open<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  id: string,
  call: MemberCall,
): Promise<V | Refusal<'NOT_FOUND'>> {
  const thing = await findVisible(kind, id, call);
  return thing instanceof Refusal ? thing : show(kind, thing, call);
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
  if (!isPerson(thing.ownerId, call.me._id)) return refuse('FORBIDDEN');
  return { thing, looks };
}

/** The looks at it, as its owner reads them. */
export async function readLooks<T extends Placed, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  id: string,
  call: MemberCall,
) {
  const found = await findLooks(kind, id, call);
  return found instanceof Refusal ? found : { looks: found.looks.map(presentLook) };
}
