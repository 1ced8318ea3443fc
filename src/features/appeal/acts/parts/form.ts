import type { FeedbackChannel } from '../../../../../domain/appeal/vocabulary';
import type { Priority } from '../../../../../domain/priority';
import type { UploadExtension } from '../../../../platform/cloud/upload';

/** A photo that is added to an appeal later; `fileId` once it is in the cloud. */
export interface AddedPhoto {
  /** Also the key of its upload: every try goes to the same place. */
  localId: string;
  /** Null in another run of the app than the one in which it was chosen. */
  path: string | null;
  extension: UploadExtension;
  fileId: string | null;
  hasFailed: boolean;
}

/** What the openness of an appeal becomes: less, or the same. */
export type LessOpen = 'same' | 'anonymous' | 'handlers' | 'both';

/** What a person filled into the sheet of an act. */
export interface ActForm {
  text: string;
  solved: boolean | null;
  /** 1–5; 0 before anything was chosen. */
  stars: number;
  channel: FeedbackChannel;
  /** The key of a post. */
  to: string | null;
  workingDays: number;
  priority: Priority | null;
  intoId: string | null;
  isGranted: boolean | null;
  photos: AddedPhoto[];
  /** Words that neighbours shall not read any more, in one line. */
  hiddenWords: string;
  openness: LessOpen;
  /** Staff shall read names, numbers and accounts in the words of an anonymous writer. */
  showsContact: boolean;
}

export const EMPTY_FORM: ActForm = {
  text: '',
  solved: null,
  stars: 0,
  channel: 'online',
  to: null,
  workingDays: 3,
  priority: null,
  intoId: null,
  isGranted: null,
  photos: [],
  hiddenWords: '',
  openness: 'same',
  showsContact: false,
};
