import { filesOf } from '../../lib/uploads/area-files';
import { appeals } from '../record';

/** The files of appeals; staff who recorded one sent them. */
export const appealFiles = filesOf(
  appeals,
  ({ ownerId, intake }) => ownerId ?? intake?.by.id ?? '',
);
