import { createHash } from 'node:crypto';
import type { Document, Dump, Writer } from './world';

/*
 * Somebody who has a dump and no key, and wants to know who wrote what is anonymous. They know how the program works, the
 * openids of all people, and which appeals are anonymous. What the dump says to belong together, they take together.
 */

/** Anonymous appeals that the dump says to be of one person. */
export interface Cluster {
  appeals: readonly Document[];
  /** All documents about them. */
  documents: readonly Document[];
  /** As the dump names the person. */
  id: string;
}

/** How much speaks for each of the people; nothing: no idea. */
type Votes = (cluster: Cluster, openid: string) => number;

/** One kind of evidence. */
export type Evidence = (
  dump: Dump,
  writers: readonly Writer[],
  clusters: readonly Cluster[],
) => Votes;

interface Notice extends Document {
  at: string;
  recipients: string[];
  unreadBy: string[];
  messages: { to: string; state: string }[];
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MINUTE_MS = 60_000;
/** A larger number counts nothing. */
const BY_CHANCE = 1_000_000;

export function clustersIn({ collections }: Dump): Cluster[] {
  const anonymous = (collections.appeals ?? []).filter(({ isAnonymous }) => isAnonymous === true);
  const byId = new Map<string, Document[]>();
  for (const appeal of anonymous) {
    const id = String(appeal.ownerId);
    byId.set(id, [...(byId.get(id) ?? []), appeal]);
  }
  const all = Object.values(collections).flat();
  return [...byId].map(([id, appeals]) => ({
    id,
    appeals,
    documents: all.filter((document) => appeals.some(({ _id }) => textOf(document).includes(_id))),
  }));
}

/**
 * How often the linker is right, over all anonymous appeals. Of several people for whom as much speaks it takes one by
 * chance: that counts as the part of a right answer that it is on average.
 */
export function rateOf(
  evidence: Evidence,
  {
    dump,
    writers,
    truth,
  }: { dump: Dump; writers: readonly Writer[]; truth: ReadonlyMap<string, string> },
): number {
  const clusters = clustersIn(dump);
  const votes = evidence(dump, writers, clusters);
  let right = 0;
  let total = 0;
  for (const cluster of clusters) {
    const rated = writers.map(({ openid }) => ({ openid, votes: votes(cluster, openid) }));
    const most = Math.max(...rated.map((one) => one.votes));
    const best = rated.filter((one) => one.votes === most).map(({ openid }) => openid);
    for (const { number } of cluster.appeals) {
      if (best.includes(truth.get(String(number)) ?? '')) right += 1 / best.length;
      total += 1;
    }
  }
  return right / total;
}

const texts = new WeakMap<Document, string>();
function textOf(document: Document): string {
  const known = texts.get(document) ?? JSON.stringify(document);
  texts.set(document, known);
  return known;
}

function documentsOf({ collections }: Dump, openid: string): Document[] {
  const all = Object.values(collections).flat();
  return all.filter((document) => textOf(document).includes(`"${openid}"`));
}

/** All values of a kind in a document, at any depth. */
function valuesIn<T>(value: unknown, isOne: (value: unknown) => value is T): T[] {
  if (isOne(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => valuesIn(part, isOne));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isToken = (value: unknown): value is string =>
  isText(value) && /^[\w~.:/-]{12,}$/.test(value) && !INSTANT.test(value);
const isInstant = (value: unknown): value is string => isText(value) && INSTANT.test(value);

/** The openid, or a word that stands only with it, stands with the appeals. */
const sharedWords: Evidence = (dump, writers) => {
  const words = new Map(
    writers.map(({ openid }) => [
      openid,
      new Set(documentsOf(dump, openid).flatMap((one) => valuesIn(one, isToken))),
    ]),
  );
  const isOwn = (word: string) => [...words.values()].filter((some) => some.has(word)).length <= 2;
  return ({ documents }, openid) => {
    const named = documents.filter((one) => textOf(one).includes(`"${openid}"`)).length;
    const own = new Set(documents.flatMap((one) => valuesIn(one, isToken)));
    const shared = [...own].filter((word) => words.get(openid)?.has(word) && isOwn(word));
    return named + shared.length;
  };
};

/** Hashes that anybody can make of an openid, and of an openid and a key that stands in the dump. */
const guessedHashes: Evidence = () => (cluster, openid) => {
  const text = cluster.documents.map(textOf).join('\n');
  const keys = cluster.appeals.flatMap(({ timeline }) =>
    (timeline as { key: string | null }[]).slice(0, 1).flatMap(({ key }) => key ?? []),
  );
  const guesses = [
    openid,
    JSON.stringify([openid]),
    ...keys.map((key) => JSON.stringify(['appeal', openid, key])),
  ].flatMap((words) =>
    (['hex', 'base64url'] as const).map((form) =>
      createHash('sha256').update(words).digest().subarray(0, 16).toString(form).slice(0, 20),
    ),
  );
  return guesses.filter((guess) => text.includes(guess)).length;
};

/** Who is the third to be stored is the third to write. */
const orderIn =
  (collection: string): Evidence =>
  ({ collections }, writers, clusters) => {
    const stored = (collections[collection] ?? []).map(({ _id }) => _id);
    const order = stored.filter((id) => writers.some(({ openid }) => openid === id));
    return (cluster, openid) => {
      const place = (clusters.indexOf(cluster) + 0.5) / clusters.length;
      const at = order.indexOf(openid);
      return at < 0 ? -1 : -Math.abs((at + 0.5) / order.length - place);
    };
  };

/** Something of the person was written at about the same time. */
const nearInTime: Evidence = (dump, writers) => {
  const times = new Map(
    writers.map(({ openid }) => [
      openid,
      documentsOf(dump, openid).flatMap((one) => valuesIn(one, isInstant).map(Date.parse)),
    ]),
  );
  return ({ appeals }, openid) =>
    appeals
      .map(({ submittedAt }) => {
        const at = Date.parse(String(submittedAt));
        const gaps = (times.get(openid) ?? []).map((time) => Math.abs(time - at));
        return 1 / (Math.min(...gaps) + MINUTE_MS);
      })
      .reduce((sum, one) => sum + one, 0);
};

/** What is sealed is as long as their name, or their openid. */
const sizeOfSealed: Evidence = (_dump, writers) => (cluster, openid) => {
  const writer = writers.find((one) => one.openid === openid);
  const isSealed = (value: unknown): value is string => isText(value) && /^v\d+\./.test(value);
  const sizes = cluster.appeals.flatMap(({ ownerName, ownerSealed }) =>
    valuesIn([ownerName, ownerSealed], isSealed).map(
      (sealed) => Buffer.from(sealed.split('.')[3] ?? '', 'base64url').length,
    ),
  );
  const own = [writer?.nickname ?? '', openid].map((text) => Buffer.byteLength(text));
  return sizes.filter((size) => own.includes(size)).length;
};

/** Those who have written the most have the largest documents of their own. */
const sizeOfOwn: Evidence = ({ collections }, writers, clusters) => {
  const own = [...(collections.mailboxes ?? []), ...(collections.limits ?? [])];
  const sizeOf = (openid: string) =>
    own
      .filter(({ _id }) => _id === openid)
      .reduce((sum, one) => sum + textOf(one).length - openid.length, 0);
  return byRank(writers, clusters, sizeOf, ({ appeals }) => appeals.length);
};

/** Numbers count what was done: what is not by name was anonymous. */
const residues: Evidence = ({ collections }, writers, clusters) => {
  const notices = (collections.notices ?? []) as Notice[];
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  const countOf = (openid: string) => {
    const box = (collections.mailboxes ?? []).find(({ _id }) => _id === openid);
    const named = notices.filter(({ messages }) => messages.some(({ to }) => to === openid)).length;
    const numbers = [box?.deliveryCount, box?.version].filter(isNumber);
    return (numbers.find((one) => one < BY_CHANCE) ?? 0) - named;
  };
  return byRank(writers, clusters, countOf, ({ id }) => noticesTo(notices, id).length);
};

function noticesTo(notices: readonly Notice[], id: string): Notice[] {
  return notices.filter(({ recipients }) => recipients.includes(id));
}

/** The one with the most is the one with the most. */
function byRank(
  writers: readonly Writer[],
  clusters: readonly Cluster[],
  ofPerson: (openid: string) => number,
  ofCluster: (cluster: Cluster) => number,
): Votes {
  const people = writers.map(({ openid }) => ofPerson(openid)).sort((one, other) => one - other);
  const sizes = clusters.map(ofCluster).sort((one, other) => one - other);
  const rank = (all: readonly number[], value: number) =>
    (all.indexOf(value) + all.lastIndexOf(value) + 1) / 2 / all.length;
  return (cluster, openid) =>
    -Math.abs(rank(people, ofPerson(openid)) - rank(sizes, ofCluster(cluster)));
}

/** People read all that has come until then: how far they have read is the same by name and anonymously. */
const howFarTheyRead: Evidence = ({ collections }) => {
  const notices = (collections.notices ?? []) as Notice[];
  const isTold = notices.some(({ unreadBy }) => unreadBy.some((id) => id.startsWith('~')));
  const span = (id: string): [number, number] => {
    const own = noticesTo(notices, id);
    const timesOf = (isRead: boolean) =>
      own
        .filter(({ unreadBy }) => unreadBy.includes(id) !== isRead)
        .map(({ at }) => Date.parse(at));
    return [Math.max(0, ...timesOf(true)), Math.min(Number.MAX_VALUE, ...timesOf(false))];
  };
  return ({ id }, openid) => {
    if (!isTold) return 0;
    const [one, other] = [span(id), span(openid)];
    const from = Math.max(one[0], other[0]);
    const until = Math.min(one[1], other[1]);
    return from < until ? 1 : 0;
  };
};

/** Whoever accepted more messages was reached more often. */
const whatReachedThem: Evidence = ({ collections }, writers, clusters) => {
  const notices = (collections.notices ?? []) as Notice[];
  const partSent = (id: string) => {
    const own = notices.flatMap(({ messages }) => messages.filter(({ to }) => to === id));
    return own.filter(({ state }) => state === 'sent').length / Math.max(1, own.length);
  };
  return byRank(writers, clusters, partSent, ({ id }) => partSent(id));
};

export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  'words that stand with one person': sharedWords,
  'hashes that anybody can make': guessedHashes,
  'the order of people': orderIn('people'),
  'the order of mailboxes': orderIn('mailboxes'),
  'the order of limits': orderIn('limits'),
  'times close to each other': nearInTime,
  'the size of what is sealed': sizeOfSealed,
  'the size of one’s own documents': sizeOfOwn,
  'what numbers count besides': residues,
  'how far somebody read': howFarTheyRead,
  'what reached somebody': whatReachedThem,
};
