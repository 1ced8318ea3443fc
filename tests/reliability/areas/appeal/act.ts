import type { Caller } from '../../../../contract/action';
import type { SheetPicture } from '../../../support/screen-steps';
import type { Play } from '../../judge/play';
import { one, storedAppeal, text } from './facts';
import type { Kind } from './kinds';
import type { ModelAct } from './model/act';
import type { Start } from './starts';

/**
 * One act on one appeal: all that the harness must know of it. It is the export `act` of `acts/<act-in-kebab-case>.ts`;
 * `read-acts.ts` finds it there.
 */
export interface AppealAct {
  /** Left out, or a part of it: as of every act on a thing. */
  play?: Partial<Play>;
  /** The kinds for few acts that know this one. */
  also?: readonly Kind[];
  /** The kinds that do not know it. */
  not?: readonly Kind[];
  /** The only kinds that know it. */
  only?: readonly Kind[];
  /** Is it refused although the callers of the contract may do it? */
  isNever?(kind: string, relations: readonly Caller[]): boolean;
  /** The state where it is possible; left out: a new appeal. */
  start?: Start;
  /** The kind that the fuzzer tries it on, and the person; left out: a general one, by the first caller. */
  kind?: Kind;
  performer?: string;
  /** Values that may be left out of its input. */
  full?: object;
  /** The refusal when another one's came first, where that is not the usual one. */
  tooLate?: string;
  /** Where secrets are put in, `said` for everybody and `note` for staff only. */
  saidIn?(said: string, note: string): object;
  /** It would hide other acts: its place among those that come last. */
  late?: number;
  /** It ends the story of all appeals: the title of the test, and the status that some have then. */
  ends?: { title: string; status: string };
  /** Pictures of its sheet. */
  pictures?: readonly SheetPicture[];
  /** Its rules, told once more; left out of acts that stand in no timeline. */
  model?: ModelAct;
}

/** Acts on working-day clocks: red has none of them. */
export const NOT_RED: readonly Kind[] = ['urgent', 'atCity'];

/** The play of an act that says something, in the field of that name. */
export function saying(field: 'text' | 'reason', rest: object = {}): Partial<Play> {
  return { input: (cell) => ({ ...one(cell), [field]: text, ...rest }) };
}

/** A post that does not have it: the desk, or else the grid worker. */
export function another(cell: Parameters<Play['input']>[0]): string {
  const desk = cell.town.seat('community_staff', 'here');
  const hasIt = storedAppeal(cell)?.assignedTo.includes(desk);
  return hasIt ? cell.town.seat('grid_worker', 'here') : desk;
}

/** The play of an act that names another post. */
export const handing: Partial<Play> = {
  input: (cell) => ({ ...one(cell), to: another(cell), reason: text }),
};

interface StoredParticipant {
  thing: { id: string };
  personId: string;
  hasJoined: boolean;
  isFollowing: boolean;
}

/** The play of joining or following. */
export function takingPart(field: 'hasJoined' | 'isFollowing'): Play {
  return {
    input: (cell) => ({ ...one(cell), isOn: true }),
    isSeen: (_, { ground, thingId, openid }) =>
      ground
        .stored<StoredParticipant>('participants')
        .some((part) => part.thing.id === thingId && part.personId === openid && part[field]),
  };
}
