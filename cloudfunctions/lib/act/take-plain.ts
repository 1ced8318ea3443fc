import { Refusal, refuse } from '../errors';
import type { MemberCall } from '../serve';
import type { Submitted } from '../uploads/attach';
import { publicWords } from '../words';
import type { PlainKind, PlainThing } from './plain-kind';
import { showAndTell } from './show';
import { takeIn } from './take-in';
import { markOf, newThingId, takeOnce } from './take-once';

interface Input extends Submitted {
  text: string;
  idempotencyKey: string;
}

interface New<A, O> {
  /** The act that makes it. */
  act: A;
  input: Input;
  /** The fields that only this kind has. */
  own: O;
  /** Are new ones taken now? One that was taken before is answered all the same, to a retry. */
  isTaken: boolean;
}

/** A new plain thing of the caller's, where they live: checked, stored, told. */
export async function takePlain<T extends PlainThing, S extends string, A extends string, V>(
  kind: PlainKind<T, S, A, V>,
  call: MemberCall,
  { act, input, own, isTaken }: New<A, Omit<T, keyof PlainThing>>,
) {
  const { idempotencyKey: key, ...sent } = input;
  const { _id: ownerId, path, pathNames } = call.me;
  const _id = newThingId(kind, call, key);
  if (!isTaken && !(await kind.things.find(_id))) return refuse('WRONG_STATE');
  const { name: area } = kind;
  const taken = await takeIn(call, {
    area,
    thing: { type: area, id: _id },
    scene: 'forum',
    texts: [sent.text],
    files: sent,
  });
  if (taken instanceof Refusal) return taken;
  const by = { id: ownerId, role: 'owner', name: null, placeName: null } as const;
  const thing: PlainThing = {
    _id,
    inputMark: markOf(sent),
    ownerId,
    path,
    pathNames,
    text: publicWords(sent.text, _id),
    media: taken.media,
    mediaDueAt: taken.mediaDueAt,
    status: kind.acts[act].to,
    submittedAt: call.now,
    timeline: [{ id: '1', at: call.now, act, by, key, text: null }],
  };
  const stored = await takeOnce(kind, {
    ...thing,
    ...own,
    ...kind.indexFieldsOf(thing as T),
  } as object as T);
  return stored instanceof Refusal ? stored : showAndTell(kind, stored, call);
}
