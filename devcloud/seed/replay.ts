import type { Act, Handover } from '../../domain/appeal/acts';
import type { AppealCase } from '../../domain/appeal/case';
import { sendBackPost } from '../../domain/appeal/handover';
import type { LexiconEntry } from '../../domain/appeal/lexicon';
import { allowedActions, isForNeighbours, relationsOf } from '../../domain/appeal/permission';
import { mayReceive } from '../../domain/appeal/receivers';
import { raisedBy } from '../../domain/appeal/regrade';
import { route } from '../../domain/appeal/routing';
import {
  isOpen,
  startCase,
  type TransitionOptions,
  transition,
} from '../../domain/appeal/transition';
import { triage } from '../../domain/appeal/triage';
import { VOICE_ONLY_ENTRY } from '../../domain/appeal/voice-only';
import type { RoleKey } from '../../domain/people';
import { overseersOf, routeTo, routeUp } from '../../domain/places/posts';
import { RESIDENTS, STAFF } from './people';
import { locateGrid, PLACES } from './places';
import type { Event } from './schedule';
import { type ActStep, type SettingsStory, type Story, writerOf } from './story';

/** An appeal of the seed, made by the rules alone. */
export interface Told {
  story: Story;
  appeal: AppealCase;
  acts: Act[];
  /** The people who said 我也遇到, or wrote an appeal that was merged into this one. */
  joined: Set<string>;
  followers: Set<string>;
}

type Doing<A extends ActStep['act']> = {
  told: Told;
  step: Extract<ActStep, { act: A }>;
  at: string;
};

/** Plays the events by the rules of the domain alone. The clock acts between them. */
export function replay(events: readonly Event[], now: string): Map<string, Told> {
  const world = new World();
  for (const event of [...events, { at: now, kind: 'tick' } as const]) {
    world.letClockAct(event.at);
    if (event.kind === 'submit') world.begin(event.story, event.at);
    else if (event.kind === 'save') world.save(event.settings);
    else if (event.kind === 'act') world.perform(event.story, event.step, event.at);
  }
  return world.told;
}

class World {
  readonly told = new Map<string, Told>();
  private readonly words = new Map<string, readonly LexiconEntry[]>();

  save({ who, saves }: SettingsStory): void {
    const { communityId, lexicon } = saves;
    if (!rolesOf(who).includes(`community_secretary@${communityId}`)) {
      throw new Error(`${who} may not set anything for ${communityId}`);
    }
    const own = lexicon.map(({ danger, ...entry }) => ({ ...entry, ...(danger && { danger }) }));
    this.words.set(communityId, own);
  }

  begin(story: Story, at: string): void {
    const { category, content, isAnonymous, visibility = 'public' } = story.writes;
    const path = pathOf(story);
    const ownerId = 'owner' in story ? story.owner : null;
    const extraLexicon = [VOICE_ONLY_ENTRY, ...(this.words.get(path.community) ?? [])];
    const { priority } = triage({ category, content, extraLexicon });
    const routing = route({ priority, path, isStaffed: isStaffedFor(ownerId) });
    const start = startCase({ priority, from: at, routing });
    const appeal = {
      ownerId,
      path,
      category,
      visibility,
      isAnonymous,
      limits: null,
      joinCount: 0,
      ...start,
    };
    const first: Act = ownerId === null ? 'record' : 'submit';
    if (ownerId === null) mustOversee(story, appeal);
    this.told.set(story.id, {
      story,
      appeal,
      acts: [first],
      joined: new Set(),
      followers: new Set(),
    });
  }

  /**
   * Lets the clock act: overdue appeals go up, pauses end, and 30 days after the result the clock asks the owner again.
   */
  letClockAct(at: string): void {
    for (const told of this.told.values()) {
      const { nextDueAt, askAgainAt, pause } = told.appeal;
      if (nextDueAt !== null && nextDueAt <= at) change(told, pause ? 'resume' : 'overdue', at);
      if (askAgainAt !== null && askAgainAt <= at) change(told, 'askAgain', at);
    }
  }

  perform(story: Story, step: ActStep, at: string): void {
    const told = this.find(story.id);
    if (step.act === 'join' || step.act === 'follow') takePart({ told, step, at });
    else if (step.act === 'claim') claim({ told, step, at });
    else {
      const person = { id: step.who, roles: rolesOf(step.who) };
      if (!allowedActions(person, told.appeal, at).includes(step.act)) {
        const { status, assignedTo } = told.appeal;
        throw new Error(`${story.id}: ${step.who} may not ${step.act} (${status}, ${assignedTo})`);
      }
      if (isJoining(step)) this.putTogether({ told, step, at });
      else change(told, actOf(step), at, optionsOf(told.appeal, step));
    }
  }

  private putTogether({ told, step, at }: { told: Told; step: JoiningStep; at: string }): void {
    const { intoId } = step.input;
    const into = this.find(intoId);
    const isSamePlace = into.appeal.path.community === told.appeal.path.community;
    const isTaken = into.appeal.mergedInto === null && isForNeighbours(into.appeal);
    if (!isSamePlace || !isTaken) throw new Error(`${told.story.id} cannot go into ${intoId}`);
    change(into, 'absorb', at);
    change(told, step.act, at, { into: intoId });
    for (const id of [told.appeal.ownerId ?? '', ...told.joined]) into.joined.add(id);
    into.joined.delete('');
    into.joined.delete(into.appeal.ownerId ?? '');
    into.appeal.joinCount = into.joined.size;
  }

  private find(storyId: string): Told {
    const told = this.told.get(storyId);
    if (!told) throw new Error(`${storyId} has not begun`);
    return told;
  }
}

function pathOf(story: Story): AppealCase['path'] {
  if ('recordedBy' in story) return locateGrid(story.writes.gridId).path;
  const home = [...STAFF, ...RESIDENTS].find(({ id }) => id === story.owner);
  return locateGrid(home?.gridId ?? '').path;
}

function mustOversee(story: Story, { path }: AppealCase): void {
  const roles = rolesOf(writerOf(story));
  if (overseersOf(path).some((key) => roles.includes(key))) return;
  throw new Error(`${story.id}: ${writerOf(story)} may not record anything there`);
}

function rolesOf(id: string): RoleKey[] {
  return [...(STAFF.find((member) => member.id === id)?.roles ?? [])];
}

/** No person handles their own appeal. */
function isStaffedFor(ownerId: string | null): (key: RoleKey) => boolean {
  return (key) => STAFF.some(({ id, roles }) => id !== ownerId && roles.includes(key));
}

function change(told: Told, act: Act, at: string, options: TransitionOptions = {}): void {
  const { appeal, story } = told;
  const { level, path, ownerId } = appeal;
  const up = routeUp({ level, path, isStaffed: isStaffedFor(ownerId) });
  const answer = transition(appeal, act, at, { up, ...options });
  if (!answer.ok) throw new Error(`${story.id}: ${act} is refused at ${at} in ${appeal.status}`);
  told.appeal = { ...appeal, ...answer.change };
  told.acts.push(act);
}

function takePart({ told, step, at }: Doing<'join' | 'follow'>): void {
  const { appeal, story } = told;
  const isTheirs = step.who === appeal.ownerId;
  if (isTheirs || !isForNeighbours(appeal) || !isOpen(appeal.status)) {
    throw new Error(`${story.id}: ${step.who} may not ${step.act} (${appeal.status})`);
  }
  const people = step.act === 'join' ? told.joined : told.followers;
  if (step.input.isOn) people.add(step.who);
  else people.delete(step.who);
  appeal.joinCount = told.joined.size;
  const priority = raisedBy(appeal.joinCount, appeal.priority);
  if (priority !== null) change(told, 'raise', at, startIn(appeal, priority));
}

/** A handler and the writer of an appeal cannot become its owner. */
function claim({ told, step, at }: Doing<'claim'>): void {
  const { appeal, story } = told;
  const isHandler = relationsOf({ id: step.who, roles: rolesOf(step.who) }, appeal).includes(
    'handler',
  );
  if (isHandler || step.who === writerOf(story)) {
    throw new Error(`${story.id}: ${step.who} may not claim it`);
  }
  change(told, 'claim', at);
  told.appeal.ownerId = step.who;
}

/** Its input names the other appeal that this one is put into. */
type JoiningStep = Extract<ActStep, { input: { intoId: string } }>;

function isJoining(step: ActStep): step is JoiningStep {
  return 'intoId' in step.input;
}

type Chosen = Exclude<ActStep, { act: 'join' | 'follow' | 'claim' } | JoiningStep>;

function actOf(step: Chosen): Act {
  if (step.act === 'rate') return step.input.solved ? 'rate' : 'reopen';
  if (step.act === 'extend') return step.input.isGranted ? 'extend' : 'refuseExtension';
  return step.act;
}

type HandoverStep = Extract<Chosen, { input: { to: string } }>;

function isHandover(step: Chosen): step is HandoverStep {
  return 'to' in step.input;
}

/** The options that the functions find out for an act, beside the case. */
function optionsOf(appeal: AppealCase, step: Chosen): TransitionOptions {
  if (isHandover(step)) return { to: handedTo(appeal, step.act, step.input.to as RoleKey) };
  if (step.act === 'sendBack') {
    const key = sendBackPost(appeal);
    return { to: key && routeTo(key, questionOf(appeal)) };
  }
  if ('priority' in step.input) return startIn(appeal, step.input.priority);
  return 'workingDays' in step.input ? step.input : {};
}

function startIn(appeal: AppealCase, priority: AppealCase['priority']): TransitionOptions {
  return { priority, to: route({ priority, ...questionOf(appeal) }) };
}

function questionOf({ path, ownerId }: AppealCase) {
  return { path, isStaffed: isStaffedFor(ownerId) };
}

function handedTo(appeal: AppealCase, how: Handover, key: RoleKey) {
  const { community } = appeal.path;
  const grids = PLACES.filter(({ parentId }) => parentId === community).map(({ _id }) => _id);
  if (!mayReceive(key, how, appeal, grids)) throw new Error(`${key} may not get it by ${how}`);
  return routeTo(key, questionOf(appeal));
}
