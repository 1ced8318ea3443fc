import type { MediaHolder } from '../../lib/uploads/record';
import { type AppealRecord, appeals, FILES } from '../record';

/** Appeals as things with files; staff who recorded one sent its files. */
export const APPEAL_FILES: MediaHolder<AppealRecord> = {
  name: FILES,
  things: appeals,
  uploaderOf: ({ ownerId, intake }) => ownerId ?? intake?.by.id ?? '',
};
