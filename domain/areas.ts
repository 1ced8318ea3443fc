import { APPEAL_NOTICES } from './appeal/notice-kinds';
import type { Channel, ThingPage } from './notice/channel';
import { OWN_NOTICES } from './notice/notice-kinds';
import { REVIEW_NOTICES } from './review/notice-kinds';

/**
 * What the areas tell people. A new area brings `domain/<area>/notice-kinds.ts` and one line here; messages, calls, the
 * contract and the screens then know its kinds and its things.
 */
const AREAS = {
  appeal: APPEAL_NOTICES,
  notice: OWN_NOTICES,
  review: REVIEW_NOTICES,
};

type Area = (typeof AREAS)[keyof typeof AREAS];
type KeysOf<Part> = Part extends unknown ? Extract<keyof Part, string> : never;

/** What a message tells, `area.kind`. */
export type NoticeKind = KeysOf<Area['kinds']>;
/** What a message may lead to. */
export type ThingType = KeysOf<Area['things']>;

/** A thing that a message is about. */
export interface ThingRef {
  type: ThingType;
  id: string;
}

const KINDS = Object.values(AREAS).map(({ kinds }) => kinds);
const PAGES = Object.values(AREAS).map(({ things }) => things);

/** Through which channel each kind goes. */
export const CHANNELS: Readonly<Record<NoticeKind, Channel>> = Object.assign({}, ...KINDS);
/** Which page opens each type of thing. */
const THINGS: Readonly<Record<ThingType, ThingPage>> = Object.assign({}, ...PAGES);

export const NOTICE_KINDS = Object.keys(CHANNELS) as NoticeKind[];
export const THING_TYPES = Object.keys(THINGS) as ThingType[];

/** A phone or a function may be older than the one that wrote the message. */
export function isKnownKind(kind: string): kind is NoticeKind {
  return kind in CHANNELS;
}

/**
 * The page that opens a thing, with its query, as WeChat writes it without a slash before it; the inbox for a type that
 * is not known.
 */
export function pageOfThing({ type, id }: ThingRef): string {
  const { page, takesId } = type in THINGS ? THINGS[type] : THINGS.inbox;
  return takesId ? `${page}?id=${encodeURIComponent(id)}` : page;
}
