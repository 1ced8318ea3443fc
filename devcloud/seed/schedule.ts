import { civilDateOf } from '../../domain/calendar/beijing-time';
import { isWorkingDay } from '../../domain/calendar/working-days';
import {
  type ActStep,
  type After,
  type Beginning,
  type SettingsStory,
  type Story,
  writerOf,
} from './story';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEIJING_OFFSET = 8 * HOUR;

/** Something that happens in the seed world at an instant, ISO UTC. */
export type Event = { at: string } & (
  | { kind: 'submit'; story: Story }
  | { kind: 'act'; story: Story; step: ActStep; index: number }
  /** A secretary saves the settings of the community. */
  | { kind: 'save'; settings: SettingsStory }
  /** The clock reaches this moment and timers fire. */
  | { kind: 'tick' }
  /** A person reads the inbox. */
  | { kind: 'read'; who: string }
);

function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function instantOf(date: string, time: string): string {
  return new Date(Date.parse(`${date}T${time}:00+08:00`)).toISOString();
}

function timeOf(instant: string): string {
  return new Date(Date.parse(instant) + BEIJING_OFFSET).toISOString().slice(11, 16);
}

/** Finds the n-th working day after (n > 0) or before (n < 0) a date. It does not count that date. */
function shiftWorkingDays(date: string, count: number): string {
  const direction = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = shiftDate(day, direction);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Computes the instant at which a story begins, seen from `now`. */
export function beginOf(begins: Beginning, now: string): string {
  if ('hoursAgo' in begins) {
    return new Date(Date.parse(now) - begins.hoursAgo * HOUR).toISOString();
  }
  return instantOf(shiftWorkingDays(civilDateOf(now), -begins.workingDaysAgo), begins.at);
}

/** Computes the instant of a step from the one before. It throws when `after` has another form. */
export function stepAfter(instant: string, after: After): string {
  const match = /^(\d+)(?:(m)|(h)|d(?: (\d\d:\d\d))?)$/.exec(after);
  if (!match) throw new Error(`seed: cannot read the time "${after}"`);
  const [, count, minutes, hours, time] = match;
  if (minutes ?? hours) {
    const unit = minutes ? MINUTE : HOUR;
    return new Date(Date.parse(instant) + Number(count) * unit).toISOString();
  }
  const day = shiftWorkingDays(civilDateOf(instant), Number(count));
  return instantOf(day, time ?? timeOf(instant));
}

/** Lists the events of one story in their order. */
export function eventsOf(story: Story, now: string): Event[] {
  let at = beginOf(story.begins, now);
  const events: Event[] = [{ at, kind: 'submit', story }];
  story.steps.forEach((step, index) => {
    at = stepAfter(at, step.after);
    events.push(
      step.act === 'wait' ? { at, kind: 'tick' } : { at, kind: 'act', story, step, index },
    );
  });
  return events;
}

/** Makes a tick just after each midnight in Beijing, because deadlines counted in days end then. */
function midnightsBetween(from: string, to: string): Event[] {
  const events: Event[] = [];
  for (let day = shiftDate(civilDateOf(from), 1); day <= civilDateOf(to); day = shiftDate(day, 1)) {
    const at = instantOf(day, '00:01');
    if (at < to) events.push({ at, kind: 'tick' });
  }
  return events;
}

/**
 * Lets all people of the stories read the inbox on the evening of the last working day. Only later messages are unread.
 */
function readings(stories: readonly Story[], now: string): Event[] {
  const at = beginOf({ workingDaysAgo: 1, at: '21:30' }, now);
  const people = stories.flatMap((story) => [
    writerOf(story),
    ...story.steps.flatMap((step) => (step.act === 'wait' ? [] : [step.who])),
  ]);
  return [...new Set(people)].map((who) => ({ at, kind: 'read', who }));
}

/** Lists all events in the order of time. All are before `now`. */
export function timeline(
  stories: readonly Story[],
  saved: readonly SettingsStory[],
  now: string,
): Event[] {
  const told = stories.flatMap((story) => eventsOf(story, now));
  const first = told.map(({ at }) => at).sort()[0] ?? now;
  const saves = saved.map(
    (settings): Event => ({ at: beginOf(settings.begins, now), kind: 'save', settings }),
  );
  const all = [...told, ...saves, ...midnightsBetween(first, now), ...readings(stories, now)];
  return all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
