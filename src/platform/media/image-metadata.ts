import { cleanPicture } from '../../../domain/media/clean-file';

/**
 * A picture without what it tells beside it: where, when and with what it was taken. The same bytes when there is nothing
 * to take out, for other formats, and for a broken picture: the function that takes it in refuses that one.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  return cleanPicture(bytes) ?? bytes;
}
