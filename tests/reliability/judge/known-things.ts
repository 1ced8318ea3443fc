import type { ActionName } from '../../../contract';
import { CONSENT_VERSION } from '../../../domain/people';
import { newKey } from '../../support/world';
import { holder, OWNER } from './columns';
import { isAboutOne, type Kind } from './expected';
import type { Known, Schema } from './from-schema';
import type { Ground } from './ground';
import { type StoredAppeal, TWIN } from './play';
import { askForCall } from './plays-notice';
import type { Scenes } from './scenes';
import type { Town } from './town';

/** The ground, its town, and the files that two people have uploaded. */
export interface FuzzWorld {
  ground: Ground;
  town: Town;
  files: readonly string[];
  scenes: Scenes;
}

const desk = holder('community_staff', 'here');
const secretary = holder('community_secretary', 'here');

/** The kind of appeal on which the act can be done at all. */
export function kindOf(action: ActionName): Kind {
  if (action === 'appeal.rule') return 'awaitingRuling';
  return action === 'appeal.revealIdentity' ? 'anonymous' : 'general';
}

/** An appeal that staff wrote down, and what its person needs to claim it. */
async function claimable({ ground, town }: FuzzWorld): Promise<Known> {
  const { number, intake } = await ground.call(desk, 'appeal.record', {
    ...{ source: 'phone', consent: 'spoken', gridId: town.homeGrid('here') },
    ...{ category: 'property', content: '长椅松了', isAnonymous: false, idempotencyKey: newKey() },
  });
  return { number: [number], code: [intake?.claimCode ?? ''] };
}

/** Somebody whose post the secretary can take; nobody else needs it here. */
async function releasable({ ground, town }: FuzzWorld): Promise<Known> {
  const key = town.seat('grid_worker', 'elsewhere');
  const { posts } = await ground.call(secretary, 'account.staff', {});
  const handles = posts.flatMap((post) => (post.key === key ? post.holders : []));
  const handle = handles.map(({ handle }) => handle);
  return { key: [key], handle: handle.length > 0 ? handle : ['h'.repeat(22)] };
}

/** A group that the app was opened from, and some that the secretary can take off. */
async function grouped({ ground }: FuzzWorld): Promise<Known> {
  const bind = async (name: string) => {
    const cloudId = await ground.cloudId(`fuzz ${newKey()}`);
    const input = { cloudId, name, idempotencyKey: newKey() };
    return ground.call(holder('grid_worker', 'here'), 'community.bindGroup', input);
  };
  await bind('一网格群');
  const { groups } = await bind('二网格群');
  const groupId = groups.slice(-2).map(({ id }) => id);
  return { cloudId: [await ground.cloudId('fuzz')], groupId };
}

async function called({ ground, town }: FuzzWorld): Promise<Known> {
  return { callId: Array.from({ length: 20 }, () => askForCall(ground.devcloud, town)) };
}

/** What takes a call to make, with the fields that it is made for. */
const MADE: readonly { fields: readonly string[]; make: (world: FuzzWorld) => Promise<Known> }[] = [
  { fields: ['number', 'code'], make: claimable },
  { fields: ['key', 'handle'], make: releasable },
  { fields: ['cloudId', 'groupId'], make: grouped },
  { fields: ['callId'], make: called },
];

/** Every name of a field in a schema. */
function fieldsOf({ properties = {}, items, anyOf = [] }: Schema): string[] {
  const inner = [...Object.values(properties), ...(items ? [items] : []), ...anyOf];
  return [...Object.keys(properties), ...inner.flatMap(fieldsOf)];
}

/** How often the community's settings were saved: the next saving must say so. */
function savings({ ground }: FuzzWorld): number {
  const stored = ground.stored<{ sections: { appeal: { version: number } } }>('communities');
  return stored.reduce((most, { sections }) => sections.appeal.version || most, 0);
}

/** Things that are there, by the name of the field, so that some inputs get all the way; only what the schema asks for. */
export async function knownFor(
  world: FuzzWorld,
  action: ActionName,
  schema: Schema,
): Promise<Known> {
  const { ground, town, scenes } = world;
  const asked = fieldsOf(schema);
  const made: Known[] = [];
  for (const { fields, make } of MADE)
    if (fields.some((field) => asked.includes(field))) made.push(await make(world));
  const one = { action, kind: kindOf(action), owner: OWNER };
  const other = { ...one, action: 'appeal.get', kind: 'handlersOnly' } as const;
  const appealId = isAboutOne(action) ? [await scenes.of(one), await scenes.of(other)] : [];
  const ids = ground.stored<{ _id: string }>('notices').map(({ _id }) => _id);
  const twins = ground.stored<StoredAppeal>('appeals').filter(({ content }) => content === TWIN);
  const elsewhere = town.homeGrid('elsewhere');
  return {
    ...Object.assign({}, ...made),
    ...{ thingId: appealId, appealId, ids: ids.slice(0, 5) },
    ...{ intoId: twins.map(({ _id }) => _id), images: world.files, fileId: world.files },
    to: [town.seat('community_secretary', 'here'), town.seat('grid_worker', 'elsewhere')],
    ...{ gridId: [town.homeGrid('here'), elsewhere, town.cityId] },
    ...{ parentId: [town.cityId, elsewhere] },
    version: [CONSENT_VERSION, savings(world)],
    idempotencyKey: [newKey(), newKey(), newKey(), newKey()],
  };
}
