import type { MediaView } from '../../../contract';
import { type RoleKey, roleKey } from '../../../domain/people';
import { POSTS, type Post } from '../../../domain/places/posts';
import { type At, postOver } from '../assignees';
import type { Collection } from '../db/collection';
import { dutyName, type Member, peopleInRoles } from '../people';
import type { SealedThing } from '../reseal';
import { withholding } from '../review/held';
import { oldestKeyIn } from '../sealed-fields';
import type { MemberCall } from '../serve';
import { presentMedia } from '../uploads/present';
import type { HasMedia } from '../uploads/record';
import { insideWords, type WordsRecord, wholeOf } from '../words';
import type { Kind, Notice, Outbox } from './kind';
import type { ActorRecord, EntryOf, Thing } from './record';

/** A thing of an owner, at a place, in a state, with words and files. */
export interface PlainThing extends Thing, At, HasMedia, SealedThing {
  ownerId: string;
  text: WordsRecord;
  status: string;
  /** Detects a key used again for other content. */
  inputMark: string;
}

/** What a person may be to it: whose it is, who deals with it, anybody of the city. */
type Relation = 'owner' | 'handler' | 'neighbour';

/** One act: the states it begins in, none when it makes the thing; the state it ends in; the messages about it. */
interface PlainAct<S extends string, K extends string> {
  from: readonly S[];
  to: S;
  tells: Partial<Record<'owner' | 'handler', K>>;
}

/** The messages of plain things. The area hands it in, because lib knows no messages. */
export interface PlainOutbox<K extends string> extends Outbox {
  compose(about: {
    id: string;
    at: string;
    thingId: string;
    excerpt: string;
    audiences: { kind: K; to: string[] }[];
  }): Notice;
}

/** The rules of a kind of thing whose acts change only its state. */
interface PlainRules<
  T extends PlainThing,
  S extends string,
  A extends string,
  K extends string,
  V,
> {
  name: string;
  things: Collection<T>;
  /** The post of its place that deals with it. */
  handledBy: Post;
  /** The contract of the area: the callers of `<name>.<act>` may do the act, those of `<name>.get` see the thing. */
  actions: Readonly<Record<string, { callers: readonly string[] }>>;
  acts: Readonly<Record<A, PlainAct<S, K>>>;
  outbox: PlainOutbox<K>;
  /** What it shows besides what all plain things show; `read` hides personal data from neighbours. */
  present(thing: T, read: (words: WordsRecord) => string): V;
}

/** What every plain thing shows. */
interface PlainView<S, A> {
  id: string;
  status: S;
  media: MediaView[];
  allowedActions: A[];
}

/** A kind by its table of acts, and its things as things with files. */
export interface PlainKind<T extends PlainThing, S extends string, A extends string, V>
  extends Kind<T, object, A, V & PlainView<S, A>> {
  acts: Readonly<Record<A, { to: S }>>;
  uploaderOf(thing: PlainThing): string;
}

/** A kind of thing by its table of acts. Nobody is told of what they did themselves. */
export function plainKind<
  T extends PlainThing,
  S extends string,
  A extends string,
  K extends string,
  V,
>(rules: PlainRules<T, S, A, K, V>): PlainKind<T, S, A, V> {
  const { name, things, acts, outbox } = rules;
  const postOf = ({ path }: At): RoleKey =>
    roleKey(rules.handledBy, path[POSTS[rules.handledBy].place]);
  const relationsOf = (me: Member, thing: T) => relationsTo(me, thing, postOf(thing));
  const mayDo = (me: Member, thing: T, act: string) => {
    const callers = rules.actions[`${name}.${act}`]?.callers ?? [];
    return relationsOf(me, thing).some((relation) => callers.includes(relation));
  };
  const isPossible = ({ status }: T, act: A) => acts[act].from.some((state) => state === status);
  const isInside = (me: Member, thing: T) => relationsOf(me, thing)[0] !== 'neighbour';
  return {
    name,
    things,
    acts,
    isVisible: (me, thing) => mayDo(me, thing, 'get'),
    isInside,
    mayDo,
    actorOf,
    change: (thing, act) =>
      isPossible(thing, act as A) ? ({ status: acts[act as A].to } as object as Partial<T>) : null,
    entryOf: (entry, { _id }) =>
      ({ ...entry, text: entry.text && insideWords(entry.text, _id) }) as EntryOf<T>,
    indexFieldsOf: (thing) => ({ sealedBy: oldestKeyIn(thing) }) as object as Partial<T>,
    async noticeOf({ entry: { id, act, at, by }, after }) {
      const told = await peopleToldOf(acts[act as A].tells, after, postOf(after));
      return outbox.compose({
        id: noticeId(after, id),
        at,
        thingId: after._id,
        excerpt: after.text.shown,
        audiences: told.map(({ kind, to }) => ({ kind, to: to.filter((one) => one !== by.id) })),
      });
    },
    noticeIdOf: (thing) => noticeId(thing, thing.timeline.at(-1)?.id ?? ''),
    outbox,
    uploaderOf: ({ ownerId }) => ownerId,
    async present(thing, { me }) {
      const isWhole = isInside(me, thing);
      const reader = { isOwner: thing.ownerId === me._id, isInside: isWhole };
      const allowed = Object.keys(acts) as A[];
      const isStaff = isWhole && !reader.isOwner;
      const read = (words: WordsRecord) => (isWhole ? wholeOf(words, thing._id) : words.shown);
      return {
        ...rules.present(thing, withholding(thing, { openid: me._id, isStaff }, read)),
        id: thing._id,
        status: thing.status as S,
        media: await presentMedia(thing.media, reader),
        allowedActions: allowed.filter((act) => isPossible(thing, act) && mayDo(me, thing, act)),
      };
    },
  };
}

/** The owner is never also its handler: nobody handles what is their own. */
function relationsTo(me: Member, thing: PlainThing, post: RoleKey): Relation[] {
  if (me._id === thing.ownerId) return ['owner'];
  if (me.roles.includes(post)) return ['handler'];
  return me.path.city === thing.path.city ? ['neighbour'] : [];
}

/** One request when those who deal with it are told. */
async function peopleToldOf<K extends string>(
  { owner, handler }: PlainAct<string, K>['tells'],
  { ownerId }: PlainThing,
  post: RoleKey,
): Promise<{ kind: K; to: string[] }[]> {
  const holders = handler === undefined ? [] : await peopleInRoles([post]);
  return [
    ...(owner === undefined ? [] : [{ kind: owner, to: [ownerId] }]),
    ...(handler === undefined ? [] : [{ kind: handler, to: holders.map(({ _id }) => _id) }]),
  ];
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
