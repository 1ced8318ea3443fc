import {
  type Asked,
  type Planted,
  type Sight,
  sightsOf,
  type Viewer,
  type Writer,
} from '../../../judge/planted';

/** Lists show even staff what everybody may see: who reads more opens the appeal, and that is kept. */
const LISTS: readonly string[] = [
  'appeal.list',
  'appeal.queue',
  'appeal.similar',
  'appeal.duplicates',
  'notice.inbox',
  'community.digest',
];
/** The openid of the desk, which recorded the appeals that nobody owns. */
export const RECORDER = 'o-community-staff-here';

/** The words that are planted in one appeal. */
export interface Words {
  contact: string;
  phone: string;
  /** A number that only the writer types: staff never read it in an anonymous text. */
  typed: string;
  door: string;
  word: string;
  /** The writer wants it hidden, though no rule would find it. */
  hide: string;
  /** In a note of staff. */
  note: string;
}

/** How an appeal was written. */
export interface Written {
  id: string;
  writer: Writer;
  isAnonymous: boolean;
  isPublic: boolean;
  /** The staff who told who wrote it, in words of their own: each reads those. */
  saidBy: readonly string[];
  /** Of one that staff recorded: what makes somebody its owner. */
  claimCode: string | null;
  /** The random part of its picture's path. */
  file: string;
}

/** An appeal full of secrets. */
export class PlantedAppeal implements Planted {
  readonly id: string;
  readonly writer: Writer;
  readonly isAnonymous: boolean;
  readonly word: string;
  #isWithdrawn = false;

  constructor(
    readonly written: Written,
    readonly words: Words,
  ) {
    this.id = written.id;
    this.writer = written.writer;
    this.isAnonymous = written.isAnonymous;
    this.word = words.word;
  }

  get sealed(): string[] {
    const { contact, phone, typed, door, hide, note } = this.words;
    return [contact, phone, typed, door, hide, note];
  }

  get inside(): string[] {
    const { contact, phone, door, hide } = this.words;
    return [contact, phone, door, hide];
  }

  get neverSaid(): string[] {
    const { contact, phone, typed, door, hide, note } = this.words;
    const { file, claimCode } = this.written;
    return [contact, phone, typed, door, file, hide, note, claimCode ?? note];
  }

  heed(action: string): void {
    if (action === 'appeal.withdraw') this.#isWithdrawn = true;
  }

  isReadableBy(viewer: Viewer): boolean {
    return this.#isReadable(viewer, this.#isWithdrawn);
  }

  isSaidBy({ openid }: Viewer): boolean {
    return openid !== null && this.written.saidBy.includes(openid);
  }

  /** One with a name for staff, or one that has an owner for the secretary. */
  isRevealedBy({ viewer, action }: Asked): boolean {
    if (action === 'appeal.revealContact') return viewer.isStaff && !this.isAnonymous;
    const isOwned = this.isAnonymous && this.written.claimCode === null;
    return action === 'appeal.revealIdentity' && viewer.isSecretary && isOwned;
  }

  sightsIn(asked: Asked, isIt: boolean): Sight[] {
    const { viewer, action } = asked;
    const { contact, phone, typed, door, hide, note, word } = this.words;
    const { file, claimCode } = this.written;
    const isOwner = viewer.openid === this.writer.openid;
    const isInbox = action === 'notice.inbox';
    const isRevealed = this.isRevealedBy(asked);
    const isOpened = isOwner || (viewer.isStaff && !LISTS.includes(action));
    const isInside = isIt && !isInbox && isOpened;
    // What is withdrawn leaves the messages, too, whoever got them.
    const isGone = isInbox && this.#isWithdrawn;
    const reads = isIt && !isGone && this.#isReadable(viewer, this.#isWithdrawn);
    const isWritten = isOwner || !this.isAnonymous || this.#isRecordedBy(viewer);
    const sights = [
      { what: 'contact', secret: contact, may: isIt && (isOwner || isRevealed) },
      ...sightsOf({ phone, door, hide }, isInside),
      { what: 'typed', secret: typed, may: isInside && isWritten },
      { what: 'note', secret: note, may: isInside && !isOwner },
      { what: 'word', secret: word, may: reads },
      { what: 'file', secret: file, may: reads && !isInbox },
    ];
    if (claimCode === null) return sights;
    const mayClaim = isIt && this.#isRecordedBy(viewer);
    return [...sights, { what: 'claimCode', secret: claimCode, may: mayClaim }];
  }

  #isRecordedBy({ openid }: Viewer): boolean {
    return this.written.claimCode !== null && openid === RECORDER;
  }

  #isReadable(viewer: Viewer, isWithdrawn: boolean): boolean {
    if (viewer.isStaff || viewer.openid === this.writer.openid) return true;
    const isNeighbour = viewer.home === 'here' || viewer.home === 'elsewhere';
    return isNeighbour && this.written.isPublic && !isWithdrawn;
  }
}
