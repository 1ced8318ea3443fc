import { type At, postOver } from '../assignees';
import type { Collection } from '../db/collection';
import { dutyName, type Member } from '../people';
import type { MemberCall } from '../serve';
import type { Kind, Notice, Outbox } from './kind';
import type { ActorRecord, Thing } from './record';

/** A thing of an owner, at a place, in a state. */
export interface PlainThing extends Thing, At {
  ownerId: string;
  status: string;
  /** Detects a key used again for other content. */
  inputMark: string;
}

/** The people who are told of an act, and the kind of their message. */
export interface Told<K extends string> {
  kind: K;
  to: readonly string[];
}

/** One act: the states it begins in, the state it ends in, the people it is told to. */
export interface PlainAct<T, K extends string> {
  from: readonly string[];
  to: string;
  tells(thing: T): Told<K>[];
}

/** The rules of a kind of thing whose acts change only its state. `R`: what a person may be to it. */
export interface PlainRules<T extends PlainThing, K extends string, R extends string, V> {
  name: string;
  things: Collection<T>;
  relationsOf(me: Member, thing: T): readonly R[];
  /** The relations that an action of the contract is for, `get` among them. */
  callersOf(action: string): readonly string[];
  acts: Readonly<Record<string, PlainAct<T, K>>>;
  outbox: Outbox & {
    /** Makes the message of an act. The area hands it in, because lib knows no messages. */
    compose(id: string, at: string, thing: T, told: Told<K>[]): Notice;
  };
  /** `allowed`: the acts that the caller may do now. */
  present(thing: T, call: MemberCall, allowed: string[]): Promise<V>;
}

/** A kind of thing by its table of acts. Nobody is told of what they did themselves. */
export function plainKind<T extends PlainThing, K extends string, R extends string, V>(
  rules: PlainRules<T, K, R, V>,
): Kind<T, object, string, V> {
  const { acts, outbox } = rules;
  const mayDo = (me: Member, thing: T, action: string) => {
    const callers = rules.callersOf(action);
    return rules.relationsOf(me, thing).some((relation) => callers.includes(relation));
  };
  const isPossible = ({ status }: T, act: string) => acts[act]?.from.includes(status) ?? false;
  return {
    name: rules.name,
    things: rules.things,
    isVisible: (me, thing) => mayDo(me, thing, 'get'),
    mayDo,
    actorOf,
    change: (thing, act) =>
      isPossible(thing, act) ? ({ status: acts[act]?.to } as Partial<T>) : null,
    entryOf: (entry) => entry,
    indexFieldsOf: () => ({}),
    noticeOf({ entry, after }) {
      const told = (acts[entry.act]?.tells(after) ?? []).map(({ kind, to }) => ({
        kind,
        to: to.filter((id) => id !== entry.by.id),
      }));
      return outbox.compose(noticeId(after, entry.id), entry.at, after, told);
    },
    noticeIdOf: (thing) => noticeId(thing, thing.timeline.at(-1)?.id ?? ''),
    outbox,
    present: (thing, call) =>
      rules.present(
        thing,
        call,
        Object.keys(acts).filter((act) => isPossible(thing, act) && mayDo(call.me, thing, act)),
      ),
  };
}

function noticeId({ _id }: Thing, entryId: string): string {
  return `${_id}-${entryId}`;
}

/** The owner is never named; staff act in the highest post that they hold over the place. */
function actorOf({ me }: MemberCall, thing: PlainThing): ActorRecord {
  if (thing.ownerId === me._id) return { id: me._id, role: 'owner', name: null, placeName: null };
  const post = postOver(me, thing);
  return post ?? { id: me._id, role: 'resident', name: dutyName(me), placeName: null };
}
