import type { WrittenDocument } from '../../../devcloud/types';

type Fields = Record<string, unknown>;

/** What jobs and WeChat's answers write by themselves, at any time: it is nobody's act. */
const BY_ITSELF: Readonly<Record<string, readonly string[]>> = {
  notices: ['messages', 'crowd', 'dueAt'],
  appeals: ['media', 'mediaDueAt', 'lastReminder', 'nextReminderAt'],
  mailboxes: [
    'version',
    'credits',
    'pendingDelivery',
    'deliveryCount',
    'unconfirmed',
    'receiptIds',
    'morningAt',
  ],
};
/** Reading writes that staff looked; the clock removes orders to hand over when they are done, and has its lease. */
const PASSING: readonly string[] = ['looks', 'departures', 'jobs'];
/** What is there before anybody did something with it: mailboxes made to send, calls that the clock asks for. */
const MADE_BY_ITSELF: Readonly<Record<string, (document: Fields) => boolean>> = {
  mailboxes: ({ keys }) => isEmpty(keys),
  calls: ({ attempts }) => isEmpty(attempts),
  notices: ({ _id }) => String(_id).startsWith('call-'),
};

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** What somebody's act may have made of a document, as text; null when nobody's act made anything. */
function actsOn(collection: string, document: Fields | null): string | null {
  if (document === null || MADE_BY_ITSELF[collection]?.(document)) return null;
  const itself = BY_ITSELF[collection] ?? [];
  return JSON.stringify(Object.entries(document).filter(([field]) => !itself.includes(field)));
}

/** A document that somebody's act changed, as `collection/id`, and what it is now. */
export interface Changed {
  key: string;
  now: Fields | null;
}

/** A document as it was. */
interface Was {
  collection: string;
  id: string;
  document: Fields | null;
}

/** What acts write; mailboxes, which follow WeChat, and the clock's own lists go on. */
const UNDONE: readonly string[] = [
  ...['appeals', 'participants', 'looks', 'uploads', 'notices'],
  ...['people', 'communities', 'groups', 'calls'],
];

/** Follows what devcloud commits: what is stored now, and what changed since some moment, without reading it all. */
export class Mirror {
  readonly #collections = new Map<string, Map<string, Fields>>();
  readonly #journal: Was[] = [];

  /** Takes what was committed. */
  readonly note = (changes: readonly WrittenDocument[]): void => {
    for (const { collection, before, after } of changes) {
      const id = String((after ?? before)?._id);
      const documents = this.#documents(collection);
      if (after === null) documents.delete(id);
      else documents.set(id, after);
      this.#journal.push({ collection, id, document: before });
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
      if (PASSING.includes(collection)) return [];
      const now = this.#documents(collection).get(id) ?? null;
      const isSame = actsOn(collection, now) === actsOn(collection, document);
      return isSame ? [] : [{ key: `${collection}/${id}`, now }];
    });
  }

  /** What has to be put back, so that it is as if no act had been done since. */
  undoingSince(moment: number): Was[] {
    return this.#since(moment).filter(({ collection }) => UNDONE.includes(collection));
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
    const found = this.#collections.get(collection) ?? new Map<string, Fields>();
    this.#collections.set(collection, found);
    return found;
  }
}
