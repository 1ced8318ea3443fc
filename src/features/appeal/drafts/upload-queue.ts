import type { FailureCode } from '../../../platform/cloud/call-error';

/** How far the upload of one file is. */
export interface UploadState {
  phase: 'waiting' | 'sending' | 'offline' | 'failed';
  /** 0–100. */
  progress: number;
  /** Why it failed; null in every other phase. */
  failure: FailureCode | null;
}

export interface QueuedFile extends UploadState {
  localId: string;
}

/** The files that are not in the cloud yet, in the order in which they go. */
export interface UploadQueue {
  files: readonly QueuedFile[];
  /** How many may go at once. */
  slots: number;
  /** The network failed: nothing starts until it is back or the pause is over. */
  isPaused: boolean;
  /** Failures of the network in a row; each makes the pause longer. */
  lostTries: number;
}

export type UploadEvent =
  | { type: 'added' | 'removed' | 'started' | 'sent' | 'retried'; localId: string }
  | { type: 'progressed'; localId: string; progress: number }
  | { type: 'failed'; localId: string; failure: FailureCode }
  | { type: 'resumed' }
  | { type: 'slotsChanged'; slots: number };

export const EMPTY_QUEUE: UploadQueue = { files: [], slots: 1, isPaused: false, lostTries: 0 };

/** Pauses after the first, second … failure of the network, milliseconds; the last one repeats. */
const PAUSES = [3_000, 10_000, 30_000, 60_000] as const;

/** Failures that pass by themselves. */
const PASSING: ReadonlySet<FailureCode> = new Set(['NO_NETWORK', 'TRY_AGAIN']);

const WAITING = { phase: 'waiting', progress: 0, failure: null } as const;
const OFFLINE = { phase: 'offline', progress: 0, failure: null } as const;

function change(queue: UploadQueue, localId: string, state: UploadState): UploadQueue {
  const files = queue.files.map((file) =>
    file.localId === localId ? { ...file, ...state } : file,
  );
  return { ...queue, files };
}

function without(queue: UploadQueue, localId: string): UploadQueue {
  return { ...queue, files: queue.files.filter((file) => file.localId !== localId) };
}

function add(queue: UploadQueue, localId: string): UploadQueue {
  if (queue.files.some((file) => file.localId === localId)) return queue;
  const state = queue.isPaused ? OFFLINE : WAITING;
  return { ...queue, files: [...queue.files, { localId, ...state }] };
}

/** The network is back, as far as one can know: everything that waited for it may go. */
function resume(queue: UploadQueue): UploadQueue {
  const files = queue.files.map((file) =>
    file.phase === 'offline' ? { ...file, ...WAITING } : file,
  );
  return { ...queue, files, isPaused: false };
}

function fail(queue: UploadQueue, localId: string, failure: FailureCode): UploadQueue {
  if (!queue.files.some((file) => file.localId === localId)) return queue;
  if (!PASSING.has(failure)) {
    return change(queue, localId, { phase: 'failed', progress: 0, failure });
  }
  const files = queue.files.map((file) =>
    file.localId === localId || file.phase === 'waiting' ? { ...file, ...OFFLINE } : file,
  );
  return { ...queue, files, isPaused: true, lostTries: queue.lostTries + 1 };
}

/** The queue after an event; what is not in it any more changes nothing. */
export function afterUploadEvent(queue: UploadQueue, event: UploadEvent): UploadQueue {
  switch (event.type) {
    case 'added':
      return add(queue, event.localId);
    case 'removed':
      return without(queue, event.localId);
    case 'started':
      return change(queue, event.localId, { phase: 'sending', progress: 0, failure: null });
    case 'progressed': {
      const { progress } = event;
      return change(queue, event.localId, { phase: 'sending', progress, failure: null });
    }
    case 'sent':
      return { ...without(queue, event.localId), lostTries: 0 };
    case 'failed':
      return fail(queue, event.localId, event.failure);
    case 'retried':
      return resume(change(queue, event.localId, WAITING));
    case 'resumed':
      return resume(queue);
    case 'slotsChanged':
      return { ...queue, slots: event.slots };
  }
}

/** The files whose upload begins now: the first waiting ones, as many as there is room for; none wait during a pause. */
export function startableOf({ files, slots }: UploadQueue): string[] {
  const busy = files.filter((file) => file.phase === 'sending').length;
  const waiting = files.filter((file) => file.phase === 'waiting');
  return waiting.slice(0, Math.max(0, slots - busy)).map((file) => file.localId);
}

/** How long a paused queue waits before it tries by itself, milliseconds. */
export function pauseOf({ lostTries }: Pick<UploadQueue, 'lostTries'>): number {
  return PAUSES[Math.min(Math.max(lostTries, 1), PAUSES.length) - 1] ?? 60_000;
}
