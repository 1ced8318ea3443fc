import type { Areas } from '../support/areas';
import type { AnyAnswer, Ground } from './ground';
import type { Asked, Planted } from './planted';

interface StoredLook {
  _id: string;
  thing: { id: string };
  by: { id: string };
}

interface StoredThing {
  _id: string;
  timeline: { act: string; key: string | null; by: { id: string | null } }[];
}

/** Finds answers that show somebody the words of another person and leave no trace for that person. */
export class KeptLooks {
  constructor(
    readonly areas: Areas,
    readonly ground: Ground,
    readonly planted: readonly Planted[],
  ) {}

  /** Removes the looks of the person at the thing, so that an earlier one does not excuse the next answer. */
  forget(openid: string | null, { id }: Planted): void {
    const looks = this.#looksOf(openid, id);
    const gone = looks.map(({ _id }) => ({ collection: 'looks', id: _id, document: null }));
    if (gone.length > 0) this.ground.devcloud.admin.putBack(gone);
  }

  /** The things of which the answer shows inside words that no look of this person was kept for. */
  missing(answer: AnyAnswer, asked: Asked & { key: string | undefined }): Planted[] {
    if (!answer.ok) return [];
    const text = JSON.stringify(answer.data);
    return this.planted.filter(
      (thing) =>
        thing.writer.openid !== asked.openid &&
        thing.inside.some((word) => text.includes(word)) &&
        !this.#isKept(thing, asked),
    );
  }

  #isKept({ id }: Planted, { openid, action, key }: Asked & { key: string | undefined }): boolean {
    if (this.#looksOf(openid, id).length > 0) return true;
    const { things, secrets } = this.areas.of(action);
    if (!things || !secrets?.reveals?.includes(action)) return false;
    const stored = this.ground.stored<StoredThing>(things.collection);
    const timeline = stored.find(({ _id }) => _id === id)?.timeline ?? [];
    return timeline.some((entry) => entry.key === key && entry.by.id === openid);
  }

  #looksOf(openid: string | null, thingId: string): StoredLook[] {
    const all = this.ground.stored<StoredLook>('looks');
    return all.filter(({ thing, by }) => thing.id === thingId && by.id === openid);
  }
}
