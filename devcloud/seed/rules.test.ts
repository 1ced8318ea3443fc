import { ACTS } from '../../domain/appeal/acts';
import { marksOf } from '../../domain/appeal/facets';
import { CATEGORIES, STATUSES } from '../../domain/appeal/vocabulary';
import { LEVELS } from '../../domain/places/posts';
import { PRIORITIES } from '../../domain/priority';
import { replay, type Told } from './replay';
import { timeline } from './schedule';
import { SAVED_SETTINGS } from './settings';
import { STORIES } from './stories';
import type { Ending } from './story';

const PLAIN = {
  marks: [],
  joinCount: 0,
  extended: 0,
  isPaused: false,
  isRuled: false,
  isAskedAgain: false,
  isUnclaimed: false,
};

function reached({ appeal }: Told): Required<Record<keyof Ending, unknown>> {
  const { priority, status, level, joinCount, extended } = appeal;
  return {
    priority,
    status,
    level,
    joinCount,
    extended,
    marks: marksOf(appeal),
    isPaused: appeal.pause !== null,
    isRuled: appeal.ruling === 'ruled',
    isAskedAgain: appeal.askedAgainAt !== null,
    isUnclaimed: appeal.ownerId === null,
  };
}

function seededAt(now: string): Map<string, Told> {
  return replay(timeline(STORIES, SAVED_SETTINGS, now), now);
}

const ENDS = Object.fromEntries(STORIES.map(({ id, ends }) => [id, { ...PLAIN, ...ends }]));

const SUNDAY = '2026-11-22T12:00:00.000Z';

/** A Sunday, a working morning, nights, before and after the long holidays, the turn of the year. */
const MOMENTS = [
  SUNDAY,
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
  const ends = [...seededAt(now)].map(([id, told]) => [id, reached(told)]);
  expect(Object.fromEntries(ends)).toEqual(ENDS);
});

/** In the stories nobody leaves a post or refuses an extension, and no five people join a question. */
const NEVER = ['vacate', 'refuseExtension', 'raise'];

test('every state, colour, level and act occurs', () => {
  const told = [...seededAt(SUNDAY).values()];
  const seen = (values: readonly string[]) => [...new Set(values)].sort();
  const all = (values: readonly string[]) => [...values].sort();
  expect(seen(told.map(({ appeal }) => appeal.status))).toEqual(all(STATUSES));
  expect(seen(told.map(({ appeal }) => appeal.priority))).toEqual(all(PRIORITIES));
  expect(seen(told.map(({ appeal }) => appeal.level))).toEqual(all(LEVELS));
  expect(seen(told.map(({ appeal }) => appeal.category))).toEqual(all(CATEGORIES));
  expect(seen([...told.flatMap(({ acts }) => acts), ...NEVER])).toEqual(all(ACTS));
  expect(told.some(({ appeal }) => appeal.isAnonymous)).toBe(true);
  expect(told.some(({ appeal }) => appeal.visibility === 'handlers')).toBe(true);
});

test('the clock sends up just the stories that are left alone', () => {
  const overdue = [...seededAt(SUNDAY)].filter(([, { acts }]) => acts.includes('overdue'));
  const ids = ['corridor-clutter', 'facade-tiles', 'tree-branches'];
  expect(overdue.map(([id]) => id).sort()).toEqual(ids);
});

test('without the word of the community the old tree is a question, and nothing of the grid', () => {
  const withoutIt = () => replay(timeline(STORIES, [], SUNDAY), SUNDAY);
  expect(withoutIt).toThrow('old-locust: o-zheng-kai may not accept (pending, community_staff');
  expect(seededAt(SUNDAY).get('old-locust')?.appeal.assignedTo).toEqual(['grid_worker@jiefang-3']);
});
