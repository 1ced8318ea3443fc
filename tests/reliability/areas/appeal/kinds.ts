import type { Caller } from '../../../../contract/action';
import type { Role } from '../../../../domain/people';
import type { Column } from '../../judge/columns';
import { hasEveryPost, rankOf } from '../../judge/staff';
import { relationsTo } from '../../support/things';

interface KindOfAppeal {
  title: string;
  /** The posts that must have it: written down here, not asked of the rules. */
  handlers: readonly Role[];
  /** It makes a difference for some acts only: those that say so. */
  isForFew?: true;
}

/** The kinds of appeals that the permission table asks about. */
export const KINDS = {
  general: { title: 'general (yellow), public', handlers: ['grid_worker'] },
  urgent: { title: 'urgent (red), public', handlers: ['street_leader', 'community_secretary'] },
  question: { title: 'question (blue), public', handlers: ['community_staff'] },
  atCity: { title: 'urgent, escalated to the city', handlers: ['city_admin'] },
  handlersOnly: { title: 'general, for handlers only', handlers: ['grid_worker'] },
  anonymous: { title: 'general, anonymous', handlers: ['grid_worker'] },
  assisted: {
    title: 'general, for handlers only, the grid worker of the next grid helps',
    handlers: ['grid_worker'],
  },
  awaitingRuling: {
    title: 'general, passed on three times: the street has to decide',
    handlers: ['street_leader'],
    isForFew: true,
  },
  recorded: {
    title: 'general, recorded by the desk for somebody, not claimed: nobody owns it yet',
    handlers: ['grid_worker'],
    isForFew: true,
  },
} as const satisfies Record<string, KindOfAppeal>;
export type Kind = keyof typeof KINDS;

/** @throws when it is no kind of appeals. */
export function kindOf(kind: string): Kind {
  const found = (Object.keys(KINDS) as Kind[]).find((one) => one === kind);
  if (!found) throw new Error(`${kind} is no kind of appeals`);
  return found;
}

export function ofKind(kind: string): KindOfAppeal {
  return KINDS[kindOf(kind)];
}

/** The relations of the column's person to an appeal of that kind. */
export function relationsOf(column: Column, kind: string): Caller[] {
  const { role, spot } = column;
  const isOwner = column.isOwner && kind !== 'recorded';
  const isForAll = kind !== 'handlersOnly' && kind !== 'assisted';
  const relations = relationsTo({ ...column, isOwner }, ofKind(kind).handlers).filter(
    (relation) => relation !== 'neighbour' || isForAll,
  );
  if (hasEveryPost(column) && !isOwner) relations.push('overseer', 'superior', 'secretary');
  if (role !== null && spot === 'here') relations.push(...dutiesOf(role, kind));
  if (kind === 'assisted' && role === 'grid_worker' && spot === 'elsewhere') {
    relations.push('assistant');
  }
  return relations;
}

/** The relations that the holder of a post of the place has to it besides handling it. */
function dutiesOf(role: Role, kind: string): Caller[] {
  const { handlers } = ofKind(kind);
  const duties: Caller[] = [];
  if (rankOf(role) > 0) duties.push('overseer');
  if (rankOf(role) > Math.max(...handlers.map(rankOf))) duties.push('superior');
  if (role === 'community_secretary') duties.push('secretary');
  return duties;
}
