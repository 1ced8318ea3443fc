import type { AppealView } from '../../contract';
import type { ChosenAct } from '../../domain/appeal/case';
import { mayDo, relationsOf } from '../../domain/appeal/permission';
import type { Act } from '../../domain/appeal/vocabulary';
import { transaction } from '../lib/db/transaction';
import { Refusal, refuse } from '../lib/errors';
import { checkText } from '../lib/openapi';
import { dutyName } from '../lib/people';
import type { MemberCall } from '../lib/serve';
import { asPerson, isVisibleTo } from './access';
import { advance, type Step } from './advance';
import { assignUp, placeNameOf } from './assignees';
import { present } from './presenter';
import type { AppealRecord } from './record';

type Refused = 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'WRONG_STATE';

/** What a person wants done to an appeal. */
export interface Wish {
  appealId: string;
  idempotencyKey: string;
  /** The permission that is asked for. */
  permission: ChosenAct;
  /** What goes into the timeline; differs from the permission when "not solved" reopens. */
  act: Act;
  text?: string;
  movesUp?: boolean;
  extra?: (appeal: AppealRecord, now: string) => Step['extra'];
}

/** Load → may I → decide → save → present; the same for every act a person chooses. */
export async function perform(
  call: MemberCall,
  wish: Wish,
): Promise<AppealView | Refusal<Refused>> {
  const after = await act(call, wish);
  return after instanceof Refusal ? after : present(after, call);
}

/** The same for acts in which somebody writes: the text is checked first. */
export async function performSaying(
  call: MemberCall,
  wish: Wish,
): Promise<AppealView | Refusal<Refused | 'CONTENT_REJECTED'>> {
  const checked = await checkText(call.openid, 'comment', [wish.text]);
  return checked === 'risky' ? refuse('CONTENT_REJECTED') : perform(call, wish);
}

/** The act without the view. A retry finds its key in the timeline and changes nothing. */
export function act(call: MemberCall, wish: Wish): Promise<AppealRecord | Refusal<Refused>> {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', wish.appealId);
    if (!appeal || !isVisibleTo(call.me, appeal)) return refuse('NOT_FOUND');
    const done = appeal.timeline.find(
      (entry) => entry.key === wish.idempotencyKey && entry.by.id === call.openid,
    );
    if (done) return done.act === wish.act ? appeal : refuse('CONFLICT');
    if (!mayDo(asPerson(call.me), appeal, wish.permission)) return refuse('FORBIDDEN');
    return advance(tx, appeal, {
      act: wish.act,
      entry: {
        at: call.now,
        by: actorOf(call, appeal),
        key: wish.idempotencyKey,
        text: wish.text ?? null,
      },
      up: wish.movesUp ? await assignUp(appeal, appeal.ownerId, appeal.level) : null,
      extra: wish.extra?.(appeal, call.now),
    });
  });
}

/** How the timeline names who acted: the owner never by name, staff with the role they act in. */
function actorOf({ me }: MemberCall, appeal: AppealRecord): Step['entry']['by'] {
  if (relationsOf(asPerson(me), appeal).includes('owner')) {
    return { id: me._id, role: 'owner', name: null, placeName: null };
  }
  const key = appeal.assignedTo.find((candidate) => me.roles.includes(candidate));
  const role = key ? (key.split('@')[0] as Step['entry']['by']['role']) : 'resident';
  return { id: me._id, role, name: dutyName(me), placeName: key ? placeNameOf(appeal, key) : null };
}
