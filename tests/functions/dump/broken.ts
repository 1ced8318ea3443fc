import { createHash } from 'node:crypto';
import { idFrom } from '../../../cloudfunctions/lib/seal';
import { hiddenIdOf } from '../../../cloudfunctions/lib/writer';
import { unreadMark } from '../../../cloudfunctions/notice/unread-marks';
import { readable } from '../../support/opened';
import type { Document, Dump, DumpWorld } from './world';

/** A dump as it would be without one part of the protection: the linker must find the writers then. */
type Break = (world: DumpWorld) => Dump;

function changed({ dump }: DumpWorld, change: (text: string) => string): Dump {
  const collections = JSON.parse(change(JSON.stringify(dump.collections)));
  return { ...dump, collections };
}

function withIds(world: DumpWorld, idOf: (openid: string) => string): Dump {
  return changed(world, (text) =>
    world.writers.reduce(
      (sofar, { openid }) => sofar.replaceAll(hiddenIdOf(openid), idOf(openid)),
      text,
    ),
  );
}

function withDocuments(
  { dump }: DumpWorld,
  collection: string,
  change: (document: Document) => Document,
): Dump {
  const documents = (dump.collections[collection] ?? []).map(change);
  return { ...dump, collections: { ...dump.collections, [collection]: documents } };
}

const unkeyed: Break = (world) =>
  withIds(
    world,
    (openid) => `~${createHash('sha256').update(openid).digest('base64url').slice(0, 22)}`,
  );

const guessableIds: Break = (world) => {
  const appeals = (world.dump.collections.appeals ?? []) as (Document & {
    number: string;
    timeline: { key: string }[];
  })[];
  return changed(world, (text) =>
    appeals.reduce((sofar, { _id, number, timeline }) => {
      const openid = world.truth.get(number);
      return openid
        ? sofar.replaceAll(_id, idFrom('appeal', openid, timeline[0]?.key ?? ''))
        : sofar;
    }, text),
  );
};

const unpadded: Break = (world) =>
  withDocuments(world, 'appeals', (appeal) => {
    const writer = world.writers.find(
      ({ openid }) => openid === world.truth.get(String(appeal.number)),
    );
    if (!writer) return appeal;
    const sealed = (text: string) => `v1.n.t.${Buffer.from(text).toString('base64url')}`;
    return { ...appeal, ownerName: { shown: '', sealed: sealed(writer.nickname) } };
  });

const readInPlain: Break = (world) =>
  withDocuments(world, 'notices', (notice) => {
    const {
      _id,
      readMarks = {},
      unreadBy,
    } = notice as Document & {
      readMarks?: Record<string, string>;
      unreadBy: string[];
    };
    const hidden = world.writers.map(({ openid }) => hiddenIdOf(openid));
    const unread = hidden.filter((id) => Object.values(readMarks).includes(unreadMark(_id, id)));
    return { ...notice, unreadBy: [...unreadBy, ...unread] };
  });

/** `isWeak`: it helps the linker a little, at this size of the world. */
export const BREAKS: Readonly<Record<string, { how: Break; found: string; isWeak?: true }>> = {
  'openids in plain': {
    how: (world) => withIds(world, (openid) => openid),
    found: 'words that stand with one person',
  },
  'a hash without a key': { how: unkeyed, found: 'hashes that anybody can make' },
  'ids made of openid and key': { how: guessableIds, found: 'hashes that anybody can make' },
  'open mailboxes': {
    how: (world) => withDocuments(world, 'mailboxes', readable),
    found: 'times close to each other',
  },
  'names of their own length': { how: unpadded, found: 'the size of what is sealed' },
  'reading in plain': { how: readInPlain, found: 'how far somebody read', isWeak: true },
};
