import type { AppealCase, CaseChange } from '../../domain/appeal/case';
import { allowedActions } from '../../domain/appeal/permission';
import { type Routing, route, routeUp } from '../../domain/appeal/routing';
import { startCase, transition } from '../../domain/appeal/transition';
import { triage } from '../../domain/appeal/triage';
import type { Act } from '../../domain/appeal/vocabulary';
import type { RoleKey } from '../../domain/people';
import { RESIDENTS, STAFF } from './people';
import { locateGrid } from './places';
import { type Event, timeline } from './schedule';
import { STORIES } from './stories';
import type { ActStep, Story } from './story';

const rolesOf = (id: string) => [...(STAFF.find((member) => member.id === id)?.roles ?? [])];
const isStaffed = (key: RoleKey) => STAFF.some(({ roles }) => roles.includes(key));

interface Told {
  appeal: AppealCase;
  acts: Act[];
}

function begin({ owner, writes }: Story, at: string): AppealCase {
  const home = [...STAFF, ...RESIDENTS].find(({ id }) => id === owner);
  const { path } = locateGrid(home?.gridId ?? '');
  const { category, content, isAnonymous, visibility = 'public' } = writes;
  const { priority } = triage({ category, content });
  const routing = route({ priority, path, isStaffed });
  const start = startCase({ priority, from: at, routing });
  const told = { ownerId: owner, path, category, visibility, isAnonymous };
  return { ...told, limits: null, joinCount: 0, ...start };
}

function change(told: Told, act: Act, at: string): void {
  const { appeal } = told;
  const up: Routing | null = routeUp({ level: appeal.level, path: appeal.path, isStaffed });
  const answer = transition(appeal, act, at, { up });
  if (!answer.ok) throw new Error(`${act} is refused at ${at} in ${appeal.status}`);
  const next: CaseChange = answer.change;
  told.appeal = { ...appeal, ...next };
  told.acts.push(act);
}

function perform(story: Story, told: Told, step: ActStep, at: string): void {
  const person = { id: step.who, roles: rolesOf(step.who) };
  if (!allowedActions(person, told.appeal, at).includes(step.act)) {
    const { status, assignedTo } = told.appeal;
    throw new Error(`${story.id}: ${step.who} may not ${step.act} (${status}, ${assignedTo})`);
  }
  const isUnsolved = step.act === 'rate' && !step.input.solved;
  change(told, isUnsolved ? 'reopen' : step.act, at);
}

/** Plays the events by the rules of the domain alone, overdue ones going up by themselves. */
function replay(events: readonly Event[], now: string): Map<string, Told> {
  const world = new Map<string, Told>();
  for (const event of [...events, { at: now, kind: 'tick' } as const]) {
    for (const told of world.values()) {
      const { nextDueAt } = told.appeal;
      if (nextDueAt !== null && nextDueAt <= event.at) change(told, 'overdue', event.at);
    }
    if (event.kind === 'submit') {
      world.set(event.story.id, { appeal: begin(event.story, event.at), acts: ['submit'] });
    } else if (event.kind === 'act') {
      const told = world.get(event.story.id);
      if (!told) throw new Error(`${event.story.id} has not begun`);
      perform(event.story, told, event.step, event.at);
    }
  }
  return world;
}

const ENDS = Object.fromEntries(STORIES.map(({ id, ends }) => [id, ends]));

/** A Sunday, a working morning, nights, before and after the long holidays, the turn of the year. */
const MOMENTS = [
  '2026-11-22T12:00:00.000Z',
  '2026-11-23T01:00:00.000Z',
  '2026-02-23T18:30:00.000Z',
  '2026-02-25T03:00:00.000Z',
  '2026-10-07T06:00:00.000Z',
  '2026-10-08T15:59:00.000Z',
  '2026-05-04T16:05:00.000Z',
  '2026-01-02T09:00:00.000Z',
  '2026-12-31T20:00:00.000Z',
  '2025-07-09T00:10:00.000Z',
];

test.each(MOMENTS)('seeded at %s, the rules lead every story where it says it ends', (now) => {
  const world = replay(timeline(STORIES, now), now);
  const reached = [...world].map(
    ([
      id,
      {
        appeal: { priority, status, level },
      },
    ]) => [id, { priority, status, level }],
  );
  expect(Object.fromEntries(reached)).toEqual(ENDS);
});

test('every state, colour, level and act occurs', () => {
  const now = '2026-11-22T12:00:00.000Z';
  const told = [...replay(timeline(STORIES, now), now).values()];
  const seen = (values: string[]) => [...new Set(values)].sort();
  expect(seen(told.map(({ appeal }) => appeal.status))).toHaveLength(6);
  expect(seen(told.map(({ appeal }) => appeal.priority))).toHaveLength(3);
  expect(seen(told.map(({ appeal }) => appeal.level))).toHaveLength(3);
  expect(seen(told.map(({ appeal }) => appeal.category))).toHaveLength(6);
  expect(seen(told.flatMap(({ acts }) => acts))).toHaveLength(11);
  expect(told.some(({ appeal }) => appeal.isAnonymous)).toBe(true);
  expect(told.some(({ appeal }) => appeal.visibility === 'handlers')).toBe(true);
});

test('the clock sends up just the stories that are left alone', () => {
  const now = '2026-11-22T12:00:00.000Z';
  const overdue = [...replay(timeline(STORIES, now), now)].filter(([, { acts }]) =>
    acts.includes('overdue'),
  );
  const ids = ['corridor-clutter', 'facade-tiles', 'tree-branches'];
  expect(overdue.map(([id]) => id).sort()).toEqual(ids);
});
