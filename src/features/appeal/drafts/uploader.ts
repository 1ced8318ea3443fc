import { failureCode } from '../../../platform/cloud/call-error';
import type { Transfer } from '../../../platform/cloud/transfer';
import type { DraftFile } from '../draft';
import { Listeners } from './listeners';
import {
  afterUploadEvent,
  EMPTY_QUEUE,
  pauseOf,
  startableOf,
  type UploadEvent,
  type UploadQueue,
  type UploadState,
} from './upload-queue';

/** A file with a path on this phone. */
export type LocalFile = DraftFile & { path: string };

/** What the uploader needs of the phone and the cloud. */
export interface UploaderTools {
  /** Puts the file into the cloud and answers its id; throws `CallError`. */
  put(file: LocalFile, transfer: Transfer): Promise<string>;
  /** How many uploads the present network bears at once. */
  slots(): Promise<number>;
  /** Runs something later; answers how to prevent it. */
  after(milliseconds: number, work: () => void): () => void;
  onSent(draftId: string, file: LocalFile, fileId: string): void;
}

interface Job {
  draftId: string;
  file: LocalFile;
  abort: () => void;
}

/** Sends files one after the other, waits for the network where it fails, and goes on by itself. */
export class Uploader {
  private queue: UploadQueue = EMPTY_QUEUE;
  private states: Readonly<Record<string, UploadState>> = {};
  private readonly jobs = new Map<string, Job>();
  private readonly listeners = new Listeners();
  private stopPause: (() => void) | null = null;

  constructor(private readonly tools: UploaderTools) {}

  readonly subscribe = this.listeners.subscribe;

  /** The state of every file that is not in the cloud yet; the same value until it changes. */
  readonly snapshot = (): Readonly<Record<string, UploadState>> => this.states;

  /** Sends a file of a draft; again when it had failed. */
  send(draftId: string, file: LocalFile): void {
    const { localId } = file;
    const isKnown = this.jobs.has(localId);
    if (!isKnown) this.jobs.set(localId, { draftId, file, abort: () => undefined });
    const state = this.states[localId];
    if (isKnown && (state?.phase === 'sending' || state?.phase === 'waiting')) return;
    this.apply({ type: isKnown ? 'retried' : 'added', localId });
    void this.tools.slots().then((slots) => this.setSlots(slots));
  }

  /** The network is another one: it bears so many uploads at once. */
  setSlots(slots: number): void {
    if (slots !== this.queue.slots) this.apply({ type: 'slotsChanged', slots });
  }

  /** The file is not wanted any more. */
  forget(localId: string): void {
    const job = this.jobs.get(localId);
    this.jobs.delete(localId);
    this.apply({ type: 'removed', localId });
    job?.abort();
  }

  /** The network is back: goes on at once. */
  resume(): void {
    if (this.queue.isPaused) this.apply({ type: 'resumed' });
  }

  private apply(event: UploadEvent): void {
    this.queue = afterUploadEvent(this.queue, event);
    this.startNext();
    this.states = Object.fromEntries(
      this.queue.files.map(({ localId, phase, progress, failure }) => [
        localId,
        { phase, progress, failure },
      ]),
    );
    this.pauseOrGoOn();
    this.listeners.tell();
  }

  private pauseOrGoOn(): void {
    if (!this.queue.isPaused) {
      this.stopPause?.();
      this.stopPause = null;
    } else if (this.stopPause === null) {
      this.stopPause = this.tools.after(pauseOf(this.queue), () => {
        this.stopPause = null;
        this.resume();
      });
    }
  }

  private startNext(): void {
    const [localId] = startableOf(this.queue);
    const job = localId === undefined ? undefined : this.jobs.get(localId);
    if (localId === undefined || job === undefined) return;
    this.queue = afterUploadEvent(this.queue, { type: 'started', localId });
    void this.run(job);
    this.startNext();
  }

  /** A file that was forgotten on its way tells nothing any more. */
  private async run(job: Job): Promise<void> {
    const { localId } = job.file;
    const apply = (event: UploadEvent) => {
      if (this.jobs.get(localId) === job) this.apply(event);
    };
    try {
      const fileId = await this.tools.put(job.file, {
        onProgress: (progress) => apply({ type: 'progressed', localId, progress }),
        onStart: (abort) => {
          job.abort = abort;
          if (this.jobs.get(localId) !== job) abort();
        },
      });
      if (this.jobs.get(localId) !== job) return;
      this.jobs.delete(localId);
      this.tools.onSent(job.draftId, job.file, fileId);
      this.apply({ type: 'sent', localId });
    } catch (error) {
      apply({ type: 'failed', localId, failure: failureCode(error) });
    }
  }
}
