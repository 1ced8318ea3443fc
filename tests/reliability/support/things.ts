import type { Caller } from '../../../contract/action';
import type { Role } from '../../../domain/people';
import { type Column, holder } from '../judge/columns';
import { hasEveryPost } from '../judge/staff';
import type { Things } from './area';

/** What every area must tell of its things. */
type Told = Pick<Things, 'field' | 'makers'> & {
  /** The posts that must have a thing: written down here, not asked of the rules. */
  handlers: readonly Role[];
};

/** Things of one kind, all alike, named and stored as their field says; an area tells what differs with its own. */
export function thingsOf({ handlers, ...told }: Told & Partial<Things>): Things {
  const { name = told.field.replace(/Id$/, '') } = told;
  const [first] = handlers;
  return {
    name,
    collection: name,
    kinds: [name],
    plainKinds: [name],
    another: { kind: name },
    headingOf: (kind) => kind,
    isMeaningful: () => true,
    kindFor: () => name,
    relationsOf: (column) => relationsTo(column, handlers),
    isNever: () => false,
    startOf: () => 'new',
    performers: first ? { handler: holder(first, 'here') } : {},
    ...told,
  };
}

/** What the person of a column is to a thing that these posts have, and that everybody of the city may read. */
export function relationsTo(column: Column, handlers: readonly Role[]): Caller[] {
  const { isOwner, role, spot, home } = column;
  const relations: Caller[] = [];
  if (isOwner) relations.push('owner');
  const isHandler = role !== null && spot === 'here' && handlers.includes(role);
  if (isHandler || (hasEveryPost(column) && !isOwner)) relations.push('handler');
  if (home !== 'away') relations.push('neighbour');
  return relations;
}

const INSIDE: readonly Caller[] = ['handler', 'assistant', 'overseer'];

/** Does somebody with these relations read it as staff do: whole, and the look is kept? */
export function isInside(relations: readonly Caller[]): boolean {
  return relations.some((relation) => INSIDE.includes(relation));
}
