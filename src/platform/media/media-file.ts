import type { UploadExtension } from '../cloud/upload';

/** A file the person chose or recorded, still on the phone. */
export interface MediaFile {
  path: string;
  extension: UploadExtension;
  bytes: number;
  /** Length of a voice message or video; 0 for images. */
  seconds: number;
}

/** Longest voice message and video, seconds. */
export const MAX_SECONDS = 60;

/** Longer side of an uploaded image, pixels. */
export const LONGEST_SIDE = 1600;

/** Why nothing could be chosen or recorded; `CANCELLED` needs no words. */
export type MediaProblem = 'CANCELLED' | 'NOT_ALLOWED' | 'TOO_LONG' | 'TOO_LARGE' | 'UNSUPPORTED';

/** Choosing or recording did not end with a file. */
export class MediaError extends Error {
  readonly problem: MediaProblem;

  constructor(problem: MediaProblem) {
    super(problem);
    this.name = 'MediaError';
    this.problem = problem;
  }
}
