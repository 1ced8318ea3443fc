import { newKey } from '../../support/world';
import type { Made } from '../support/area';
import type { Areas } from '../support/areas';
import { holder, OWNER } from './columns';
import type { Known, Schema } from './from-schema';
import type { Ground } from './ground';
import { uploadPicture } from './pictures';
import type { Scenes } from './scenes';
import type { Town } from './town';

/** The ground, its town and its things. */
export interface FuzzWorld {
  areas: Areas;
  ground: Ground;
  town: Town;
  scenes: Scenes;
}

/** The kind of thing on which the act can be done at all. */
export function kindOf(areas: Areas, action: string): string {
  return areas.thingsOf(action)?.kindFor(action) ?? 'any';
}

/** Every name of a field in a schema. */
function fieldsOf({ properties = {}, items, anyOf = [] }: Schema): string[] {
  const inner = [...Object.values(properties), ...(items ? [items] : []), ...anyOf];
  return [...Object.keys(properties), ...inner.flatMap(fieldsOf)];
}

/** Values that exist, by the name of the field, so that some inputs get all the way; only what the schema asks for. */
export async function knownFor(world: FuzzWorld, action: string, schema: Schema): Promise<Known> {
  const { areas, ground, town } = world;
  const asked = fieldsOf(schema);
  const isAsked = ({ fields }: Made) => fields.some((field) => asked.includes(field));
  const parts: Known[] = [await thingsFor(world, action)];
  for (const { fuzz } of areas.list) {
    for (const made of (fuzz?.made ?? []).filter(isAsked)) parts.push(await made.make(world));
    parts.push(fuzz?.known?.(world) ?? {});
  }
  if (asked.includes('images')) parts.push(await picturesFor(world, areas.of(action).name));
  const elsewhere = town.homeGrid('elsewhere');
  parts.push({
    gridId: [town.homeGrid('here'), elsewhere, town.cityId],
    parentId: [town.cityId, elsewhere],
    idempotencyKey: [newKey(), newKey(), newKey(), newKey()],
    /** How often settings were saved: the next saving must say so. */
    version: versionsOf(ground, areas.of(action).name),
  });
  return join(parts);
}

/** Two things that the action can be about: one where it is possible, and another one. */
async function thingsFor({ areas, scenes }: FuzzWorld, action: string): Promise<Known> {
  const things = areas.thingsOf(action);
  if (!things) return {};
  const one = { action, kind: kindOf(areas, action), owner: OWNER };
  const other = { action, ...things.another, owner: OWNER };
  return { [things.field]: [await scenes.of(one), await scenes.of(other)] };
}

interface StoredSettings {
  sections: Partial<Record<string, { version: number }>>;
}

/** How often each community has saved the settings of the area; never, where none has. */
function versionsOf(ground: Ground, area: string): number[] {
  const communities = ground.stored<StoredSettings>('communities');
  const versions = communities.map(({ sections }) => sections[area]?.version ?? 0);
  return versions.length > 0 ? versions : [0];
}

/** Files that two people have uploaded for things of the area. */
async function picturesFor({ ground }: FuzzWorld, area: string): Promise<Known> {
  const upload = (openid: string) => uploadPicture(ground, openid, area);
  const pictures = await Promise.all([OWNER, holder('resident', 'here')].map(upload));
  const files = pictures.flatMap((picture) => picture?.fileId ?? []);
  return { images: files, fileId: files };
}

/** All values of each field. */
function join(parts: readonly Known[]): Known {
  const joined: Record<string, unknown[]> = {};
  for (const part of parts) {
    for (const [field, values] of Object.entries(part)) {
      joined[field] = [...(joined[field] ?? []), ...values];
    }
  }
  return joined;
}
