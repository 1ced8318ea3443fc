import { CALLED, dutyPhoneOf } from './plays-notice';
import type { Spot } from './town';

/** Somebody who wrote appeals, with words of theirs that nobody else has. */
export interface Writer {
  openid: string;
  nickname: string;
  realName: string;
}

/** An appeal with words planted in it that occur nowhere else. */
export interface Planted {
  id: string;
  writer: Writer;
  isAnonymous: boolean;
  isPublic: boolean;
  contact: string;
  phone: string;
  door: string;
  /** What the writer wants hidden, though no rule would find it. */
  hide: string;
  /** In a note of staff. */
  note: string;
  /** Of one that staff recorded: what makes somebody its owner. */
  claimCode: string | null;
  /** Harmless, but for those who may read the appeal at all. */
  word: string;
  /** The random part of its picture's path. */
  file: string;
}

/** Who reads an answer. */
export interface Viewer {
  openid: string | null;
  /** Holds a post that is responsible for the place of the appeals. */
  isStaff: boolean;
  isSecretary: boolean;
  /** Makes the calls of the community here. */
  isDesk: boolean;
  /** Null for those who did not join. */
  home: Spot | null;
}

/** A part of an answer, and the appeal that it is about. */
interface Fragment {
  about: Planted | null;
  text: string;
}

interface Asked {
  viewer: Viewer;
  action: string;
  /** The appeal that was asked for; an answer without an id is about it. */
  target: Planted | null;
}

export interface Leak {
  what: string;
  of: string;
}

/** Cuts an answer into what it says of each planted appeal, and the rest. */
function fragmentsOf(answer: unknown, planted: readonly Planted[], about: Planted | null) {
  const fragments: Fragment[] = [];
  const cut = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(cut);
    const { id, thing } = value as { id?: unknown; thing?: { id?: unknown } };
    const found = planted.find((one) => one.id === id || one.id === thing?.id);
    if (!found) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, cut(v)]));
    fragments.push({ about: found, text: JSON.stringify(value) });
    return null;
  };
  const rest = JSON.stringify(cut(answer)) ?? '';
  return [...fragments, { about, text: rest }];
}

/** Lists show even staff what everybody may see: who reads more opens the appeal, and that is kept. */
const LISTS: readonly string[] = [
  ...['appeal.list', 'appeal.queue', 'appeal.similar', 'appeal.duplicates', 'notice.inbox'],
  'community.digest',
];
/** Who recorded the appeals that nobody owns. */
export const RECORDER = 'o-community-staff-here';

/** Where a person reads the own phone on duty. */
const MAILBOX: readonly string[] = [
  ...['notice.mailbox', 'notice.saveSettings', 'notice.recordAnswers'],
];

/** A message to somebody who joined is a letter: it stays, also when the appeal is withdrawn later. */
const STILL_THERE: ReadonlySet<string> = new Set();

/** May the viewer read the appeal at all? */
function mayRead(viewer: Viewer, appeal: Planted, withdrawn: ReadonlySet<string>): boolean {
  if (viewer.isStaff || viewer.openid === appeal.writer.openid) return true;
  const isNeighbour = viewer.home === 'here' || viewer.home === 'elsewhere';
  return isNeighbour && appeal.isPublic && !withdrawn.has(appeal.id);
}

/** Is the answer there to tell staff who wrote it: one with a name, or for the secretary one that has an owner? */
function isRevealedTo(viewer: Viewer, action: string, appeal: Planted): boolean {
  if (action === 'appeal.revealContact') return viewer.isStaff && !appeal.isAnonymous;
  const isOwned = appeal.isAnonymous && appeal.claimCode === null;
  return action === 'appeal.revealIdentity' && viewer.isSecretary && isOwned;
}

/** Keeps the secrets, and finds them where they must not be. */
export class Canaries {
  readonly withdrawn = new Set<string>();
  /** What was seen by somebody who may, as `kind by relation`: proof that the search finds things. */
  readonly rightlySeen = new Set<string>();

  constructor(
    readonly writers: readonly Writer[],
    readonly planted: readonly Planted[],
    /** Every openid there is. */
    readonly openids: readonly string[],
  ) {}

  /** The secrets in an answer that this viewer may not see there. */
  leaksIn(answer: unknown, asked: Asked): Leak[] {
    return fragmentsOf(answer, this.planted, asked.target).flatMap((fragment) => [
      ...this.#openidsIn(fragment.text),
      ...this.openids.flatMap((openid) => this.#dutyPhoneIn(openid, fragment.text, asked)),
      ...this.writers.flatMap((writer) => this.#writerIn(writer, fragment, asked)),
      ...this.planted.flatMap((appeal) => this.#appealIn(appeal, fragment, asked)),
    ]);
  }

  /** The secrets in a text for nobody: a log, an error message. */
  leaksInText(text: string): Leak[] {
    const of = [
      ...this.openids,
      ...this.openids.map(dutyPhoneOf),
      ...this.writers.flatMap(({ nickname, realName }) => [nickname, realName]),
      ...this.planted.flatMap(({ contact, phone, door, file }) => [contact, phone, door, file]),
      ...this.planted.flatMap(({ hide, note, claimCode }) => [hide, note, claimCode ?? note]),
    ];
    return of.filter((secret) => text.includes(secret)).map((of) => ({ what: 'in a text', of }));
  }

  #openidsIn(text: string): Leak[] {
    const found = this.openids.filter((openid) => text.includes(openid));
    return found.map((of) => ({ what: 'openid', of }));
  }

  #dutyPhoneIn(openid: string, text: string, asked: Asked): Leak[] {
    const { viewer, action } = asked;
    const isOwn = viewer.openid === openid && MAILBOX.includes(action);
    const isCall = viewer.isDesk && action === 'notice.startCall' && openid === CALLED;
    const what = isOwn ? 'own phone' : 'dutyPhone';
    return this.#look(what, dutyPhoneOf(openid), text, asked, isOwn || isCall);
  }

  #writerIn(writer: Writer, { about, text }: Fragment, asked: Asked): Leak[] {
    const { viewer, action } = asked;
    const isSelf = viewer.openid === writer.openid;
    const isNamed = about?.writer === writer && !about.isAnonymous;
    const isOf = about?.writer === writer;
    const isReveal = isOf && isRevealedTo(viewer, action, about);
    const mayNick = isSelf || (isNamed && mayRead(viewer, about, this.withdrawn));
    return [
      ...this.#look('nickname', writer.nickname, text, asked, mayNick),
      ...this.#look('realName', writer.realName, text, asked, isSelf || isReveal),
    ];
  }

  #appealIn(appeal: Planted, { about, text }: Fragment, asked: Asked): Leak[] {
    const { viewer, action } = asked;
    const isIt = about === appeal;
    const isOwner = viewer.openid === appeal.writer.openid;
    const isInbox = action === 'notice.inbox';
    const isReveal = isRevealedTo(viewer, action, appeal);
    const isRecorder = viewer.openid === RECORDER;
    const isInside = isIt && !isInbox && (isOwner || (viewer.isStaff && !LISTS.includes(action)));
    const reads = isIt && mayRead(viewer, appeal, isInbox ? STILL_THERE : this.withdrawn);
    return [
      ...this.#look('contact', appeal.contact, text, asked, isIt && (isOwner || isReveal)),
      ...this.#look('phone', appeal.phone, text, asked, isInside),
      ...this.#look('door', appeal.door, text, asked, isInside),
      ...this.#look('hide', appeal.hide, text, asked, isInside),
      ...this.#look('note', appeal.note, text, asked, isInside && !isOwner),
      ...this.#look('word', appeal.word, text, asked, reads),
      ...this.#look('file', appeal.file, text, asked, reads && !isInbox),
      ...this.#look('claimCode', appeal.claimCode ?? 'none', text, asked, isIt && isRecorder),
    ];
  }

  #look(what: string, secret: string, text: string, { viewer }: Asked, may: boolean): Leak[] {
    if (secret === 'none' || !text.includes(secret)) return [];
    const by = viewer.isStaff ? 'staff' : (viewer.openid ?? 'nobody');
    if (may) this.rightlySeen.add(`${what} by ${by}`);
    return may ? [] : [{ what, of: secret }];
  }
}
