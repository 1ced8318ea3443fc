import Taro from '@tarojs/taro';
import { MOST_BYTES } from '../../../domain/media/clean-file';
import { newIdempotencyKey } from '../cloud/key';
import type { UploadExtension } from '../cloud/upload';
import { ownPath, readBytes, writeBytes } from '../storage/local-file';
import { withoutMetadata } from './image-metadata';
import { LONGEST_SIDE, MAX_SECONDS, MediaError, type MediaFile } from './media-file';

const EXTENSIONS: readonly UploadExtension[] = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'mp4', 'mov'];

function extensionOf(path: string, otherwise: UploadExtension): UploadExtension {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return EXTENSIONS.find((extension) => extension === ending) ?? otherwise;
}

function toMediaError(fault: unknown): MediaError {
  const text =
    typeof fault === 'object' && fault !== null && 'errMsg' in fault ? String(fault.errMsg) : '';
  return new MediaError(/auth|deny|permission|privacy/i.test(text) ? 'NOT_ALLOWED' : 'CANCELLED');
}

async function chooseMedia(option: Taro.chooseMedia.Option) {
  try {
    const { tempFiles } = await Taro.chooseMedia({ sourceType: ['album', 'camera'], ...option });
    return tempFiles;
  } catch (fault) {
    throw toMediaError(fault);
  }
}

/** Smaller where it is larger than needed; the option names the longer side, the other follows. */
async function sizeFor(
  src: string,
): Promise<{ compressedWidth?: number; compressedHeight?: number }> {
  const { width, height } = await Taro.getImageInfo({ src });
  if (Math.max(width, height) <= LONGEST_SIDE) return {};
  return width >= height ? { compressedWidth: LONGEST_SIDE } : { compressedHeight: LONGEST_SIDE };
}

/** Compressing alone leaves Exif in some files, on some phones. */
async function withoutTraces(path: string, extension: UploadExtension): Promise<string> {
  const bytes = await readBytes(path);
  const clean = bytes && withoutMetadata(bytes);
  if (clean === bytes || clean === null) return path;
  // Under the name of a kept file that no draft knows: it goes when those are tidied up.
  const own = ownPath(`draft-clean-${newIdempotencyKey()}.${extension}`);
  if (!(await writeBytes(own, clean))) throw new MediaError('UNSUPPORTED');
  return own;
}

async function compress({ tempFilePath, size }: Taro.chooseMedia.ChooseMedia): Promise<MediaFile> {
  const options = await sizeFor(tempFilePath).catch(() => ({}));
  const compressed = await Taro.compressImage({ src: tempFilePath, quality: 80, ...options });
  const extension = extensionOf(compressed.tempFilePath, 'jpg');
  const path = await withoutTraces(compressed.tempFilePath, extension);
  return { path, extension, bytes: size, seconds: 0 };
}

/** Lets the person take or choose images, compressed and without EXIF; throws `MediaError`. */
export async function chooseImages(max: number): Promise<MediaFile[]> {
  const files = await chooseMedia({ count: max, mediaType: ['image'], sizeType: ['compressed'] });
  const images: MediaFile[] = [];
  // One after the other: nine large pictures at once are too much for a small phone.
  for (const file of files) images.push(await compress(file));
  return images;
}

/** Lets the person film or choose one video of at most 60 seconds; throws `MediaError`. */
export async function chooseVideo(): Promise<MediaFile> {
  const [file] = await chooseMedia({ count: 1, mediaType: ['video'], maxDuration: MAX_SECONDS });
  if (!file) throw new MediaError('CANCELLED');
  const seconds = Math.floor(file.duration);
  if (seconds > MAX_SECONDS) throw new MediaError('TOO_LONG');
  const { tempFilePath: path, size: bytes } = file;
  if (bytes > MOST_BYTES.video) throw new MediaError('TOO_LARGE');
  return { path, extension: extensionOf(path, 'mp4'), bytes, seconds };
}
