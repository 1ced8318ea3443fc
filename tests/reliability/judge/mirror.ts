import type { WrittenDocument } from '../../../devcloud/types';
import { readable } from '../../support/opened';
import type { AreaDocuments, Things } from '../support/area';
import type { Areas } from '../support/areas';
import type { Fields } from '../support/step';
import type { Changed } from './changed';

/** Joins all that the areas tell of their collections. */
class Collections {
  readonly #all: readonly AreaDocuments[];

  constructor({ list }: Areas) {
    this.#all = [
      CORE,
      ...list.flatMap(({ documents = {}, things }) => [documents, ofThings(things)]),
    ];
  }

  isPassing(collection: string): boolean {
    return this.#all.some(({ passing = [] }) => passing.includes(collection));
  }

  isWritten(collection: string): boolean {
    return this.#all.some(({ written = [] }) => written.includes(collection));
  }

  /** The part of a document that acts may have made, as text; null when no act made anything. */
  actsOn(collection: string, document: Fields | null): string | null {
    if (document === null) return null;
    if (this.#all.some(({ madeByItself }) => madeByItself?.[collection]?.(document))) return null;
    const itself = this.#all.flatMap(({ byItself }) => byItself?.[collection] ?? []);
    return JSON.stringify(Object.entries(document).filter(([field]) => !itself.includes(field)));
  }
}

/** The clock removes orders to hand over when they are done, and has its lease; reading writes that staff looked. */
const CORE: AreaDocuments = {
  passing: ['orders', 'jobs', 'looks'],
  written: ['participants', 'looks', 'uploads', 'communities'],
};

/** Acts write things, and WeChat's word on their files comes by itself. */
function ofThings(things: Things | undefined): AreaDocuments {
  if (!things) return {};
  const { collection } = things;
  return { byItself: { [collection]: ['media', 'mediaDueAt'] }, written: [collection] };
}

/** A document as it was. */
interface Was {
  collection: string;
  id: string;
  document: Fields | null;
}

/** Follows what devcloud commits: what is stored now, and what changed since some moment, without reading it all. */
export class Mirror {
  readonly #documentsIn = new Map<string, Map<string, Fields>>();
  readonly #journal: Was[] = [];
  readonly #collections: Collections;

  constructor(areas: Areas) {
    this.#collections = new Collections(areas);
  }

  /** Takes what was committed. */
  readonly note = (changes: readonly WrittenDocument[]): void => {
    for (const { collection, before, after } of changes) {
      const id = String((after ?? before)?._id);
      const documents = this.#documents(collection);
      if (after === null) documents.delete(id);
      else documents.set(id, readable(after));
      this.#journal.push({ collection, id, document: before && readable(before) });
    }
  };

  /** The documents of a collection as they were committed, oldest first. */
  stored(collection: string): Fields[] {
    return [...this.#documents(collection).values()];
  }

  /** This moment, to ask later what changed since. */
  now(): number {
    return this.#journal.length;
  }

  /** The documents that are not what they were, less what is written by itself. */
  changedSince(moment: number): Changed[] {
    return this.#since(moment).flatMap(({ collection, id, document }) => {
      const collections = this.#collections;
      if (collections.isPassing(collection)) return [];
      const now = this.#documents(collection).get(id) ?? null;
      const isSame =
        collections.actsOn(collection, now) === collections.actsOn(collection, document);
      return isSame ? [] : [{ key: `${collection}/${id}`, now }];
    });
  }

  /** The documents to put back, so that it is as if no act had been done since. */
  undoingSince(moment: number): Was[] {
    return this.#since(moment).filter(({ collection }) => this.#collections.isWritten(collection));
  }

  /** Each document that was written since, as it was at that moment. */
  #since(moment: number): Was[] {
    const first = new Map<string, Was>();
    for (const was of this.#journal.slice(moment)) {
      const key = `${was.collection}/${was.id}`;
      if (!first.has(key)) first.set(key, was);
    }
    return [...first.values()];
  }

  #documents(collection: string): Map<string, Fields> {
    const found = this.#documentsIn.get(collection) ?? new Map<string, Fields>();
    this.#documentsIn.set(collection, found);
    return found;
  }
}
