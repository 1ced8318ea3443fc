import type { Handler } from '../../lib/serve';
import { prepareUploadFor } from '../../lib/uploads/prepare';
import { FILES } from '../record';

/** `appeal.prepareUpload` */
export const prepareUpload: Handler<'appeal.prepareUpload'> = (input, call) =>
  prepareUploadFor(FILES, input, call);
