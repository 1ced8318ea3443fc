import { CONSENT_VERSION } from '../../domain/people';
import { acceptMessages } from './acceptances';
import { ask, type SeedCloud } from './cloud';
import { RESIDENTS, type ResidentMember, staffDocuments } from './people';
import { PLACES } from './places';
import { playEvents } from './play';
import { timeline } from './schedule';
import { SAVED_SETTINGS } from './settings';
import { STORIES } from './stories';

export type { SeedCloud } from './cloud';

const DAY = 24 * 3_600_000;
/** The staff came so many days before the first appeal, and the residents joined so many days before it. */
const STAFF_DAYS = 60;
const RESIDENT_DAYS = 1;

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * DAY).toISOString();
}

async function join(cloud: SeedCloud, { id, ...choice }: ResidentMember): Promise<void> {
  const step = `joining as ${choice.nickname}`;
  const consent = { version: CONSENT_VERSION, idempotencyKey: `seed-consent-${id}` };
  await ask(cloud, step, id, 'account.consent', consent);
  await ask(cloud, step, id, 'account.join', { ...choice, idempotencyKey: `seed-join-${id}` });
}

/**
 * Fills an empty cloud with a city, its people and some three weeks of appeals that end now. It imports places, staff
 * and the acceptances of WeChat's messages. Everything else goes through the front door. It leaves the clock at real
 * time, and throws on the first refusal.
 */
export async function seedWorld(cloud: SeedCloud): Promise<void> {
  const events = timeline(STORIES, SAVED_SETTINGS, new Date().toISOString());
  const first = events[0]?.at ?? new Date().toISOString();
  cloud.importDocuments('places', [...PLACES]);
  cloud.importDocuments('people', staffDocuments(daysBefore(first, STAFF_DAYS)));
  const arrival = daysBefore(first, RESIDENT_DAYS);
  await cloud.setClock(arrival);
  await Promise.all(RESIDENTS.map((resident) => join(cloud, resident)));
  acceptMessages(cloud, arrival);
  await playEvents(cloud, events);
  await cloud.setClock(null);
}
