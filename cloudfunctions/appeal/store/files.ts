import type { MediaHolder } from '../../lib/uploads/record';
import { openidOf } from '../../lib/writer';
import { type AppealRecord, appeals, FILES } from '../record';

/** Appeals as things with files; staff who recorded one sent its files. */
export const APPEAL_FILES: MediaHolder<AppealRecord> = {
  name: FILES,
  things: appeals,
  uploaderOf: (appeal) => openidOf(appeal, appeal._id) ?? appeal.intake?.by.id ?? '',
};
