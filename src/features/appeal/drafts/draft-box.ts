import { type Draft, type DraftFile, emptyDraft, fromStorage, isBlank } from '../draft';
import { type DraftIndex, entryOf, newestUnfinished, withEntry, withoutEntry } from './draft-index';
import { Listeners } from './listeners';

const INDEX_KEY = 'appeal.drafts';
/** Where the only draft lay before there were several. */
const OLD_KEY = 'appeal.draft';
/** A field tells what was typed 300 ms after the last key: together one second. */
const SAVE_AFTER_MS = 700;
const NO_DRAFTS: DraftIndex = [];

const keyOf = (id: string) => `appeal.draft.${id}`;

/** What the box needs of the phone. */
export interface BoxTools {
  load<T>(key: string): T | null;
  /** False when there is no room. */
  save(key: string, value: unknown): boolean;
  remove(key: string): void;
  /** ISO UTC. */
  now(): string;
  newKey(): string;
  /** Runs something later; answers how to prevent it. */
  after(milliseconds: number, work: () => void): () => void;
  /** These files belong to no draft any more. */
  onFilesGone(files: DraftFile[]): void;
}

/**
 * The drafts of this phone: in memory while they are written, in storage a moment after each change. What was
 * removed or sent is never written again, whatever timer or upload still runs for it.
 */
export class DraftBox {
  private readonly drafts = new Map<string, Draft>();
  private readonly unsaved = new Map<string, () => void>();
  private readonly listeners = new Listeners();
  private index: DraftIndex | null = null;

  constructor(private readonly tools: BoxTools) {}

  readonly subscribe = this.listeners.subscribe;

  /** The drafts that are saved, newest first; the same value until it changes. */
  readonly list = (): DraftIndex => {
    this.index ??= this.readIndex();
    return this.index;
  };

  /** The draft as it stands; undefined when it was sent or removed. */
  read(id: string): Draft | undefined {
    const known = this.drafts.get(id);
    if (known) return known;
    const stored = this.tools.load<Draft>(keyOf(id));
    if (stored === null) return undefined;
    const draft = fromStorage(stored);
    this.drafts.set(id, draft);
    return draft;
  }

  /** The files of all drafts, saved or not. */
  files(): DraftFile[] {
    const ids = new Set([...this.drafts.keys(), ...this.list().map(({ id }) => id)]);
    return [...ids].flatMap((id) => this.read(id)?.files ?? []);
  }

  /** Begins a blank draft; it is saved as soon as something is in it. */
  start(): string {
    const id = this.tools.newKey();
    this.drafts.set(id, emptyDraft(this.tools.newKey()));
    return id;
  }

  /** The draft asked for, else the newest unfinished one, else a blank one. */
  open(wanted?: string): { id: string; isRestored: boolean } {
    const id = wanted ?? newestUnfinished(this.list());
    const draft = id === null ? undefined : this.read(id);
    return id === null || draft === undefined
      ? { id: this.start(), isRestored: false }
      : { id, isRestored: !isBlank(draft) };
  }

  /** Changes a draft; one that was sent or removed stays gone. */
  update(id: string, change: (draft: Draft) => Draft): void {
    const before = this.read(id);
    if (!before) return;
    const draft = change(before);
    if (draft === before) return;
    this.drafts.set(id, draft);
    const left = new Set(draft.files.map((file) => file.localId));
    this.dropFiles(before.files.filter((file) => !left.has(file.localId)));
    this.saveSoon(id);
    this.listeners.tell();
  }

  /** Deletes a draft with its files: the appeal was taken, or the person wants it gone. */
  remove(id: string): void {
    const draft = this.read(id);
    this.unsaved.get(id)?.();
    this.unsaved.delete(id);
    this.drafts.delete(id);
    this.tools.remove(keyOf(id));
    this.writeIndex(withoutEntry(this.readIndex(), id));
    this.dropFiles(draft?.files ?? []);
    this.listeners.tell();
  }

  /** Writes what is not written yet; false when the phone has no room for it. */
  flush(): boolean {
    const ids = [...this.unsaved.keys()];
    return ids.map((id) => this.save(id)).every(Boolean);
  }

  private dropFiles(files: DraftFile[]): void {
    if (files.length > 0) this.tools.onFilesGone(files);
  }

  private saveSoon(id: string): void {
    this.unsaved.get(id)?.();
    this.unsaved.set(
      id,
      this.tools.after(SAVE_AFTER_MS, () => this.save(id)),
    );
  }

  private save(id: string): boolean {
    this.unsaved.get(id)?.();
    this.unsaved.delete(id);
    const draft = this.drafts.get(id);
    if (!draft) return true;
    if (!isBlank(draft)) return this.write(id, draft);
    this.tools.remove(keyOf(id));
    this.writeIndex(withoutEntry(this.readIndex(), id));
    this.listeners.tell();
    return true;
  }

  private write(id: string, draft: Draft): boolean {
    if (!this.tools.save(keyOf(id), draft)) return false;
    const entry = entryOf(id, draft, this.tools.now());
    const { index, dropped } = withEntry(this.readIndex(), entry);
    const isWritten = this.writeIndex(index);
    if (dropped !== null) this.remove(dropped);
    this.listeners.tell();
    return isWritten;
  }

  private writeIndex(index: DraftIndex): boolean {
    this.index = index;
    return this.tools.save(INDEX_KEY, index);
  }

  /** Read anew before each change: another window of the same person may have written. */
  private readIndex(): DraftIndex {
    this.moveOldDraft();
    return this.tools.load<DraftIndex>(INDEX_KEY) ?? NO_DRAFTS;
  }

  private moveOldDraft(): void {
    const old = this.tools.load<Draft>(OLD_KEY);
    if (old === null) return;
    const draft = fromStorage(old);
    const id = this.tools.newKey();
    const index = this.tools.load<DraftIndex>(INDEX_KEY) ?? NO_DRAFTS;
    const moved = withEntry(index, entryOf(id, draft, this.tools.now())).index;
    const isDone =
      isBlank(draft) || (this.tools.save(keyOf(id), draft) && this.tools.save(INDEX_KEY, moved));
    if (isDone) this.tools.remove(OLD_KEY);
  }
}
