import { isPerson } from '../../support/opened';
import { newKey } from '../../support/world';
import type { Areas } from '../support/areas';
import { newKnown } from '../support/known';
import { scenariosOf } from '../support/scenarios';
import { isInside } from '../support/things';
import { uploadPicture } from './pictures';
import type { Cell, Play } from './play';
import { hasEveryPost } from './staff';

/** A file that nobody has: it has the form of one. */
const NO_FILE = 'cloud://nowhere.nowhere/none.png';

/** The input of the first scenario of the action, about the thing of the cell, with a key and a picture of the caller's. */
export async function inputOfScenario(areas: Areas, cell: Cell): Promise<object> {
  const { action, ground, openid, thingId } = cell;
  const [scenario] = scenariosOf(areas, action);
  if (!scenario) throw new Error(`${action} has no scenario`);
  const { name, things } = areas.of(action);
  const known = { ...newKnown(areas), thingId, ...(things && { [things.field]: thingId }) };
  const said = (fileId: string) => scenario.act.input({ ...known, fileId });
  const hasPicture = JSON.stringify(said(NO_FILE)).includes(NO_FILE);
  const picture = hasPicture && openid ? await uploadPicture(ground, openid, name) : null;
  const key = areas.entryOf(action).mutates ? { idempotencyKey: newKey() } : {};
  return { ...said(picture?.fileId ?? NO_FILE), ...key };
}

interface StoredThing {
  _id: string;
  ownerId: string | null;
  timeline: { act: string; by: { id: string | null } }[];
}

interface StoredLook {
  thing: { id: string };
  by: { id: string };
}

/** The looks of staff at the thing of the cell. */
export function looksOf({ ground, thingId }: Cell): StoredLook[] {
  return ground.stored<StoredLook>('looks').filter((look) => look.thing.id === thingId);
}

/** How one sees that actions were done which mean the same in every area, by verb. */
function standardPlays(areas: Areas): Readonly<Record<string, Partial<Play>>> {
  return {
    prepareUpload: {
      isSeen: async (data: { cloudPath: string }, { ground, openid }) =>
        (await ground.upload(openid ?? '', data.cloudPath, Buffer.from('p'), 'image/png')).endsWith(
          data.cloudPath,
        ),
    },
    get: {
      /** A look as staff is kept, once; a look as neighbour or owner is not. */
      isSeen({ id }: { id: string }, cell) {
        const relations = areas.thingsOf(cell.action)?.relationsOf(cell.column, cell.kind) ?? [];
        const isStaff = !relations.includes('owner') && isInside(relations);
        const mine = looksOf(cell).filter(({ by }) => by.id === cell.openid);
        return id === cell.thingId && mine.length === (isStaff ? 1 : 0);
      },
    },
    looks: {
      isSeen: ({ looks }: { looks: unknown[] }, cell) => looks.length === looksOf(cell).length,
    },
    settings: {
      input: (cell) => ({ communityId: communityHere(cell) }),
      isSeen: (data: { communityId: string; mayEdit: boolean }, cell) => {
        const isSaver = mayCall(areas, cell, 'saveSettings');
        return data.communityId === communityHere(cell) && data.mayEdit === isSaver;
      },
    },
    saveSettings: {
      input: async (cell) => ({ ...(await inputOfScenario(areas, cell)), ...overSaved(cell) }),
      /** It is saved, and over a version that somebody else has seen nobody saves. */
      async isSeen(data: { version: number }, cell) {
        const { ground, openid, action } = cell;
        const isSaved = versionOf(cell) === data.version;
        const input = await playOf(areas, action).input(cell);
        const stale = { ...input, version: data.version - 1 };
        const answer = await ground.ask(openid, action, stale);
        return isSaved && !answer.ok && answer.error.code === 'CONFLICT';
      },
    },
  };
}

/**
 * How an action is asked for, and how one sees that it was done: as the area tells, else by its verb, else as a maker
 * or an act on a thing.
 * @throws when nothing tells how one sees it.
 */
export function playOf(areas: Areas, action: string): Play {
  const { plays = {}, things } = areas.of(action);
  const own = plays[action];
  const [, verb = ''] = action.split('.');
  const standard = standardPlays(areas)[verb];
  const isAct = areas.isAboutOne(action) && areas.entryOf(action).mutates;
  const usual = things?.makers.includes(action) ? isMade(areas) : isAct ? isLast(areas) : undefined;
  const isSeen = own?.isSeen ?? standard?.isSeen ?? usual;
  if (!isSeen) throw new Error(`no play for ${action}`);
  const input = own?.input ?? standard?.input ?? ((cell) => inputOfScenario(areas, cell));
  return { input, isSeen };
}

/** The new thing is there, and is the caller's. */
function isMade(areas: Areas): Play['isSeen'] {
  return ({ id }: { id: string }, { action, ground, openid }) => {
    const { collection = '' } = areas.of(action).things ?? {};
    const stored = ground.stored<StoredThing>(collection).find(({ _id }) => _id === id);
    return isPerson(stored?.ownerId ?? null, openid ?? '');
  };
}

/** The last thing that happened to the thing is this act, by the caller. */
function isLast(areas: Areas): Play['isSeen'] {
  return (_: unknown, { action, ground, openid, thingId }) => {
    const { name, things } = areas.of(action);
    const stored = ground.stored<StoredThing>(things?.collection ?? '');
    const last = stored.find(({ _id }) => _id === thingId)?.timeline.at(-1);
    return `${name}.${last?.act}` === action && isPerson(last?.by.id ?? null, openid ?? '');
  };
}

function mayCall(areas: Areas, { action, column }: Cell, verb: string): boolean {
  const { name, staff = {} } = areas.of(action);
  return hasEveryPost(column) || (staff[`${name}.${verb}`]?.(column) ?? false);
}

function communityHere({ town }: Cell): string {
  return town.seat('community_staff', 'here').slice('community_staff@'.length);
}

interface StoredSettings {
  _id: string;
  sections: Partial<Record<string, { version: number }>>;
}

/** How often the community here has saved the settings of the area. */
function versionOf(cell: Cell): number {
  const [area = ''] = cell.action.split('.');
  const communities = cell.ground.stored<StoredSettings>('communities');
  const here = communities.find(({ _id }) => _id === communityHere(cell));
  return here?.sections[area]?.version ?? 0;
}

/** What a saving of the settings of the community here names, over what was saved before. */
export function overSaved(cell: Cell) {
  return {
    communityId: communityHere(cell),
    version: versionOf(cell),
    idempotencyKey: newKey(),
  };
}
