import type { MeView, PlaceView } from '../../contract';
import { entriesOf } from '../../domain/entries';
import { PLACE_LEVELS, partsOf } from '../../domain/people';
import { command } from '../lib/cloud';
import { hasConsented, isMember, type PersonRecord, type PlaceRecord, places } from '../lib/people';
import { textsOf } from '../lib/review/held';
import { countUnread } from '../notice';

export function presentPlace({ _id, name, level }: PlaceRecord): PlaceView {
  return { id: _id, name, level };
}

/** What a person sees of themselves. At most two requests: names of the places of their roles, unread messages. */
export async function presentMe(person: PersonRecord | null, openid: string): Promise<MeView> {
  const held = (person?.roles ?? []).map(partsOf);
  const isJoined = person !== null && isMember(person);
  const [rolePlaces, unread] = await Promise.all([
    findPlaces(held.map(({ placeId }) => placeId)),
    countUnread(openid),
  ]);
  return {
    nickname: waitingNickname(person) ?? person?.nickname ?? null,
    places: person ? presentPath(person) : [],
    roles: held.flatMap(({ role, placeId }) => {
      const place = rolePlaces.get(placeId);
      return place ? [{ role, place: presentPlace(place) }] : [];
    }),
    hasConsented: person !== null && hasConsented(person),
    consentedAt: person?.consent?.at ?? null,
    isJoined,
    entries: isJoined ? entriesOf(held.map(({ role }) => role)) : [],
    unread,
  };
}

/** A person sees their own choice while it waits; others do not yet. */
function waitingNickname(person: PersonRecord | null): string | null | undefined {
  const waiting = person?.held?.find(({ state }) => state === 'waiting');
  return person && waiting && textsOf(waiting, person._id)[0];
}

function presentPath({ path, pathNames }: PersonRecord): PlaceView[] {
  if (!path || !pathNames) return [];
  return PLACE_LEVELS.map((level) => ({ id: path[level], name: pathNames[level], level }));
}

async function findPlaces(ids: string[]): Promise<Map<string, PlaceRecord>> {
  if (ids.length === 0) return new Map();
  const found = await places.all({ _id: command.in(ids) });
  return new Map(found.map((place) => [place._id, place]));
}
