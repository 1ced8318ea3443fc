import type { IndexDeclaration } from '../../../cloudfunctions/lib/db/indexes';
import type { Known, Scenario } from '../../../cloudfunctions/lib/scenario';
import type { Caller } from '../../../contract/action';
import type { Devcloud } from '../../../devcloud/start';
import type { Entries } from '../../support/contract-under-test';
import type { Column } from '../judge/columns';
import type { Known as KnownValues } from '../judge/from-schema';
import type { Ground } from '../judge/ground';
import type { Pair } from '../judge/pairs';
import type { Asked, Planted, WordsIn } from '../judge/planted';
import type { Play } from '../judge/play';
import type { SecretsWorld } from '../judge/secret';
import type { Town } from '../judge/town';
import type { ClockRun } from './clock-run';
import type { Job } from './job';
import type { Fields, PlayedStep } from './step';

/** A value for some actions, by name. */
export type ByAction<Value> = Readonly<Record<string, Value>>;

/** A thing that somebody wants to act on. */
export interface Wanted {
  action: string;
  kind: string;
  /** The openid of its owner. */
  owner: string;
}

/** Things of an area, such as appeals: what the caller is to one of them decides what they may do. */
export interface Things {
  /** One of them, in English, for titles. */
  name: string;
  /** The field of an input that holds the id of one of them: actions with this field are about one. */
  field: string;
  /** Where they are stored, each with its timeline. */
  collection: string;
  /** The actions that make one. */
  makers: readonly string[];
  /** The kinds that the permission table asks about; at the plain ones everybody is asked. */
  kinds: readonly string[];
  plainKinds: readonly string[];
  /** A second one that the fuzzer names, where other people are. */
  another: Pick<Wanted, 'kind'> & Partial<Pick<Wanted, 'action'>>;
  headingOf(kind: string): string;
  /** Does a thing of that kind know the act, whoever asks? */
  isMeaningful(action: string, kind: string): boolean;
  /** The kind on which the act can be done at all. */
  kindFor(action: string): string;
  relationsOf(column: Column, kind: string): Caller[];
  /** Is the act refused although the callers of the contract may do it? */
  isNever(action: string, kind: string, relations: readonly Caller[]): boolean;
  /** The state where the act is possible, by name: acts of one name can be tried on the same thing. */
  startOf(action: string): string;
  /** Makes a new one of that kind, in the state where the act is possible; left out: the owner does the first maker. */
  bring?(ground: Ground, town: Town, wanted: Wanted): Promise<string>;
  /** Somebody who is such a caller of things of the first plain kind. */
  performers: Partial<Record<Caller, string>>;
}

/** A scenario of the action that it stands for; left out `given`: nothing comes before. */
type TheScenario = Omit<Scenario, 'given' | 'act'> & {
  given?: readonly PlayedStep[];
  act: Omit<PlayedStep, 'action'>;
};

/** Facts that only earlier calls tell, so that later steps of a story may refer to them. */
export interface AreaStory {
  /** Its part of `Known`, before anything happened. */
  known: Partial<Known>;
  /** Keeps what the answer to one of its actions tells, besides the id of a new thing and of a file. */
  learn?(known: Known, action: string, data: unknown): void;
  /** Makes anew what does not live for long, before the story and before the act. */
  refresh?(known: Known, devcloud: Devcloud): Promise<void>;
  /** Keeps what the documents tell when the act begins. */
  look?(known: Known, documents: Readonly<Record<string, readonly Fields[]>>): void;
}

/** The facts about acts that the trials of crashes and storms need. */
export interface AreaTrials {
  /** How an act is refused when somebody else's came first, where that is not the usual code. */
  tooLate?: ByAction<string>;
  /** Acts that write without a transaction. */
  withoutTransaction?: readonly string[];
  /** Calls that succeed while the documents of any scenario are locked. */
  elsewhere?: readonly PlayedStep[];
}

/** Collections of an area. */
export interface AreaDocuments {
  /** Fields that jobs and WeChat's answers write by themselves, at any time: it is nobody's act. */
  byItself?: Readonly<Record<string, readonly string[]>>;
  /** Is the document there before anybody did something with it? */
  madeByItself?: Readonly<Record<string, (document: Fields) => boolean>>;
  /** Collections that reading writes, or that come and go by themselves. */
  passing?: readonly string[];
  /** Collections that acts write: what is put back after each. */
  written?: readonly string[];
}

/** The values that the fuzzer needs, so that some of its inputs get all the way. */
export interface AreaFuzz {
  /** Values that may be left out, so that every place is tried. */
  full?: ByAction<object>;
  /** Somebody who may do it, where the callers of the contract do not tell. */
  performers?: ByAction<string>;
  /** Values that exist, by the name of the field. */
  known?(world: { ground: Ground; town: Town }): KnownValues;
  /** The same for values that take calls to make, with the fields that they are made for. */
  made?: readonly Made[];
}

/** Values that take calls to make. */
export interface Made {
  fields: readonly string[];
  make(world: { ground: Ground; town: Town }): Promise<KnownValues>;
}

/** Secrets of an area, and where they may be seen. */
export interface AreaSecrets {
  /** Before anything is planted; `people`: everybody with an openid. */
  prepare?(ground: Ground, people: readonly string[]): Promise<void>;
  plant?(ground: Ground, town: Town): Promise<Planted[]>;
  /** Or words for the first maker of its things: those who are something to the thing see what is theirs to see. */
  words?: WordsIn;
  /** A secret that every person has, by openid. */
  personal?: {
    secretOf(openid: string): string;
    /** How a sight of it is called, and whether it may be. */
    judge(openid: string, asked: Asked): { what: string; may: boolean };
  };
  /** Words full of secrets for an action, in the place of those that its play says. */
  saidIn?(action: string, asked: Pick<Asked, 'openid' | 'target'>): object;
  /** Worlds that differ only in something hidden. */
  pairs?: readonly Pair[];
  /** Acts that are looks themselves: the owner reads their entries among the looks. */
  reveals?: readonly string[];
  /** Actions whose answers are letters: they stay with whoever got them, also when their thing is hidden later. */
  letters?: readonly string[];
  /** Acts that would hide others, in the order in which they come last. */
  late?: readonly string[];
  /** Acts that end the story of all things: tried at the very end. */
  endings?: readonly Ending[];
  /** Sights that must have occurred, as `kind by relation`: proof that the search finds things. */
  mustBeSeen?: readonly string[];
  /** Tests of its own, after everybody did everything. */
  describeMore?(worldOf: () => SecretsWorld): void;
}

/** Acts that end the story of all things, tried in a test of this title. */
export interface Ending {
  title: string;
  actions: readonly string[];
  expectEnded(ground: Ground): void;
}

/** All that the harness is told of an area. */
export interface Area {
  /** The first part of the names of its actions. */
  name: string;
  contract: Entries;
  /** The folder of its scenarios: `<verb>.scenario.ts`; or a scenario for each action. */
  scenarios: string | ByAction<TheScenario>;
  /** Folders of functions that are built for it, instead of those of the same name. */
  builtFunctions?: readonly string[];
  /** Indexes that the deployment does not make; their collections come with them. */
  moreIndexes?: readonly IndexDeclaration[];
  /**
   * For each action how it is asked for, and how one sees that it was done. Left out: as its first scenario asks, and
   * as one sees it of its verb, of a maker, or of an act on a thing.
   */
  plays?: ByAction<Partial<Play>>;
  things?: Things;
  /** The columns that may call what is for staff; the owner with every post always may. */
  staff?: ByAction<(column: Column) => boolean>;
  /** Actions that others are refused as `NOT_FOUND`. */
  unknownToOthers?: readonly string[];
  /** Makes what must be there before the permission table is asked. */
  prepareTable?(ground: Ground, town: Town): Promise<void>;
  story?: AreaStory;
  trials?: AreaTrials;
  /** The jobs that the clock does for it. */
  jobs?: readonly Job[];
  /** Runs of the clock that change its things and tell people. */
  clockRuns?: readonly ClockRun[];
  documents?: AreaDocuments;
  fuzz?: AreaFuzz;
  secrets?: AreaSecrets;
  /** Tests with random stories, whose answers a model of the area predicts. */
  describeStories?(openGround: () => Promise<Ground>): void;
}
